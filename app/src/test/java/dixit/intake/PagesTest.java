package dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Document;
import dixit.reading.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages in the manner of real news sites, each with its report as plain text beside it. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages");

    @Test
    void the_text_is_found_on_the_average_page() throws IOException, InputException {
        double sum = 0;
        List<Path> pages = pages();
        for (Path page : pages) {
            sum += f1(read(page).text(), plain(page).text());
        }
        assertThat(pages).hasSize(20);
        assertThat(sum / pages.size()).isGreaterThanOrEqualTo(0.95);
    }

    @TestFactory
    Stream<DynamicTest> text_title_outlet_date_and_address_are_found() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    Document found = read(page);
                    Document plain = plain(page);
                    assertThat(f1(found.text(), plain.text())).as(found.text()).isGreaterThanOrEqualTo(0.85);
                    assertThat(found.published()).isEqualTo(plain.published());
                    assertThat(found.title()).isEqualTo(plain.title());
                    assertThat(found.outlet()).isEqualTo(plain.outlet());
                    assertThat(found.url()).isEqualTo(plain.url());
                    assertThat(found.language()).isEqualTo(plain.language());
                }));
    }

    @Test
    void how_the_date_is_known_is_kept() throws IOException, InputException {
        Map<String, String> known = new HashMap<>();
        for (Path page : pages()) {
            known.put(
                    page.getFileName().toString().substring(0, 2),
                    Objects.toString(read(page).dateKnownFrom()));
        }
        assertThat(known)
                .containsEntry("01", "JSON-LD")
                .containsEntry("03", "OpenGraph")
                .containsEntry("04", "meta element")
                .containsEntry("08", "address")
                .containsEntry("09", "null")
                .containsEntry("14", "time element");
    }

    @Test
    void a_stub_before_a_paywall_is_known_for_one() throws IOException {
        for (Path page : pages()) {
            boolean partial = Read.all(page.toString(), Files.readAllBytes(page), Given.NOTHING)
                    .reports()
                    .getFirst()
                    .report()
                    .partial();
            assertThat(partial).as(page.toString()).isEqualTo(page.toString().contains("paywall"));
        }
    }

    @Test
    void the_credit_line_is_found() throws IOException {
        Path page = FOLDER.resolve("19-it-credit.html");
        assertThat(Read.all("a", Files.readAllBytes(page), Given.NOTHING)
                        .reports()
                        .getFirst()
                        .report()
                        .credit())
                .isEqualTo("ANSA");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Document read(Path page) throws IOException, InputException {
        return Read.document(page.toString(), Files.readAllBytes(page), Given.NOTHING);
    }

    private static Document plain(Path page) throws IOException, InputException {
        Path text = Path.of(page.toString().replace(".html", ".txt"));
        return Read.document(text.toString(), Files.readAllBytes(text), Given.NOTHING);
    }

    /** The harmonic mean of precision and recall over tokens, counted with their number. */
    private static double f1(String found, String gold) {
        Map<String, Integer> rest = new HashMap<>();
        List<String> goldTokens = tokens(gold);
        goldTokens.forEach(token -> rest.merge(token, 1, Integer::sum));
        List<String> foundTokens = tokens(found);
        int common = 0;
        for (String token : foundTokens) {
            if (rest.getOrDefault(token, 0) > 0) {
                rest.merge(token, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / (goldTokens.size() + foundTokens.size());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : text.split("[^\\p{L}\\p{N}]+")) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
