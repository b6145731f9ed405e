package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code dixit demo} shows, and how it opens the browser. */
class DemoReportsTest {

    @Test
    void everyReportOfTheExamplesIsInTheDemo() throws IOException {
        List<String> names = new ArrayList<>(reports(Path.of("..", "examples")));
        names.addAll(reports(Path.of("..", "examples", "demo")));
        assertThat(DemoReports.names()).containsExactlyInAnyOrderElementsOf(names);
    }

    private static List<String> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .toList();
        }
    }

    @Test
    void whatWasWrittenForTheDemoSaysSo() throws IOException {
        for (String name : DemoReports.names()) {
            try (InputStream in = DemoReports.open(name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean others = name.equals("vladivostok.txt") || text.contains("outlet: Wikinotizie");
                assertThat(others || (text.contains("(demo)") && text.contains("demo\n---")))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void eachSystemHasItsWayToOpenTheBrowser() {
        assertThat(Browsers.command("Mac OS X", Map.of(), "http://a/")).containsExactly("open", "http://a/");
        assertThat(Browsers.command("Linux", Map.of("DISPLAY", ":0"), "http://a/"))
                .containsExactly("xdg-open", "http://a/");
        assertThat(Browsers.command("Linux", Map.of(), "http://a/")).isEmpty();
    }
}
