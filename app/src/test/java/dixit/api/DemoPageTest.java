package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo's ledger, as a newcomer sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPageTest {
    private Served served;
    private Chromium browser;

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        List<String> names = resource("reports.lst").lines().toList();
        List<String> reports = new java.util.ArrayList<>();
        for (String name : names) {
            reports.add(resource(name));
        }
        served = new Served(folder, reports);
        browser = new Chromium(served.address(), "it");
    }

    @AfterAll
    void end() {
        browser.close();
        served.close();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoPageTest.class.getResourceAsStream("/dixit/demo/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStoryMovesFromRumouredToHappenedInTheBrowsersLanguage() throws Exception {
        browser.width(1360);
        browser.open("#/today");
        browser.picture("demo-oggi");
        assertThat(browser.text("nav a[aria-current]")).isEqualTo("Oggi");
        browser.script("[...document.querySelectorAll('.propositions li')]"
                + ".find(each => each.querySelector('.status').textContent === 'Avvenuta' && each.querySelectorAll('.band rect').length > 3)"
                + ".querySelector('h2 a').click()");
        browser.until("the proposition", () -> !browser.all(".steps").isEmpty());
        browser.picture("demo-proposizione");
        assertThat(browser.text(".steps .status").replaceAll("\\s+", " "))
                .startsWith("Voce")
                .endsWith("Avvenuta");
        browser.script("document.querySelector('.claim .links a').click()");
        browser.until("the report", () -> !browser.all(".report-text").isEmpty());
        browser.picture("demo-notizia");
        for (String view : List.of("map", "network", "actor/Kim Jong-un", "source/Kremlin", "search?words=armi")) {
            browser.open("#/" + view);
            browser.picture("demo-" + view.replaceAll("\\W.*", ""));
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
