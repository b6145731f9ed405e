package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private Served served;
    private Chromium browser;

    @BeforeAll
    void begin(@TempDir Path folder) {
        served = new Served(folder);
        browser = new Chromium(served.address(), "en");
    }

    @AfterAll
    void end() {
        browser.close();
        served.close();
    }

    private String meeting() throws Exception {
        return served.json("/api/propositions?moved=true&actor=Kim&limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private String report() throws Exception {
        return served.json("/api/documents?source=Voce&limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private String hash(String view) throws Exception {
        return switch (view) {
            case "proposition" -> "#/proposition/" + meeting();
            case "report" -> "#/report/" + report();
            case "actor" -> "#/actor/Vladimir Putin";
            case "source" -> "#/source/Kremlin";
            case "search" -> "#/search?words=Kim";
            default -> "#/" + view;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "proposition", "report", "search", "map", "network", "actor", "source", "read"})
    void eachViewLoadsWithoutComplaintAndIsAccessible(String view) throws Exception {
        browser.width(1360);
        browser.open(hash(view));
        browser.picture(view);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.violations()).isEqualTo(List.of());
        assertThat(served.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "proposition", "report", "search", "map", "network", "actor", "source", "read"})
    void eachViewFitsANarrowScreen(String view) throws Exception {
        browser.width(390);
        browser.open(hash(view));
        browser.picture(view + "-narrow");
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
        assertThat(browser.violations()).isEqualTo(List.of());
    }

    @Test
    void aWideScreenInTheDark() throws Exception {
        browser.width(1920);
        browser.dark();
        browser.open(hash("proposition"));
        browser.picture("proposition-dark");
        assertThat(browser.violations()).isEqualTo(List.of());
    }
}
