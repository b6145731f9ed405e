package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

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

    @Test
    void filtersStandInTheAddressAndNarrowTheList() throws Exception {
        browser.width(1360);
        browser.open("#/today?all=true");
        int all = browser.all(".propositions > li").size();
        browser.script("""
                const filter = document.querySelector('.filters [name=country]');
                filter.value = 'FRA'; filter.dispatchEvent(new Event('change'));""");
        browser.until("nothing of France", () -> !browser.all(".empty").isEmpty());
        assertThat(browser.address()).contains("country=FRA");
        browser.one(".clear").click();
        browser.until("the whole list", () -> browser.all(".propositions > li").size() == all);
        assertThat(browser.address()).doesNotContain("country");
    }

    @Test
    void theSliderShowsWhatWasKnownAndStandsInTheAddress() throws Exception {
        browser.width(1360);
        browser.open("#/proposition/" + meeting());
        assertThat(browser.text(".kicker .status")).isEqualTo("Happened");
        browser.script("""
                const slider = document.getElementById('asof');
                slider.value = 2; slider.dispatchEvent(new Event('input'));""");
        browser.untilText(".kicker .status", "Unconfirmed");
        assertThat(browser.address()).contains("asOf=2023-09-06");
        browser.open(browser.address().replaceAll(".*#", "#"));
        assertThat(browser.text(".kicker .status")).isEqualTo("Unconfirmed");
        assertThat(browser.all("#said ~ .claims .claim, .claims .claim")).hasSize(2);
        browser.one(".now").click();
        browser.untilText(".kicker .status", "Happened");
    }

    @Test
    void aJudgementIsKeptAndUndone() throws Exception {
        browser.width(1360);
        browser.open("#/proposition/" + meeting());
        int claims = browser.all(".claims .claim").size();
        browser.script("document.querySelectorAll('.claim')[1].querySelector('.tools button').click()");
        browser.one("dialog input").sendKeys(Served.TOKEN);
        browser.one("dialog button").click();
        browser.until("one claim less", () -> browser.all(".claims .claim").size() == claims - 1);
        JsonNode judgement = served.json("/api/judgements").path("items").path(0);
        assertThat(judgement.path("kind").asString()).isEqualTo("reject");
        served.judge(
                "{\"kind\": \"undo\", \"judgement\": \"" + judgement.path("id").asString() + "\"}");
        browser.open("#/proposition/" + meeting());
        browser.until("all claims again", () -> browser.all(".claims .claim").size() == claims);
    }

    @Test
    void whatComesInWhileSomebodyLooksIsShown() throws Exception {
        browser.width(1360);
        browser.open("#/today");
        browser.until("the stream", () -> !browser.all(".live.on").isEmpty());
        served.add(Reports.LATE);
        browser.untilText(".propositions", "Disputed");
        browser.until(
                "the new one marked", () -> !browser.all(".propositions .fresh").isEmpty());
        assertThat(browser.text("#live")).contains("now");
    }

    @Test
    void thePageCanBeUsedWithTheKeyboardAlone() throws Exception {
        browser.width(1360);
        browser.open("#/today");
        browser.script("document.activeElement.blur()");
        browser.press(Keys.TAB);
        assertThat(browser.focused()).contains("Skip to content");
        browser.press(Keys.ENTER);
        browser.tabTo(".propositions h2 a");
        browser.press(Keys.ENTER);
        browser.until("the proposition", () -> !browser.all(".timeline").isEmpty());
        browser.tabTo(".point");
        browser.press(Keys.ENTER);
        browser.until(
                "the claim in focus",
                () -> Boolean.TRUE.equals(browser.script("return document.activeElement.matches('.claim')")));
        browser.open("#/today");
        browser.tabTo("#asof");
        browser.press(Keys.ARROW_LEFT);
        browser.until("another day", () -> browser.address().contains("asOf="));
    }

    @Test
    void aReportThatIsPastedIsReadAtOnce() throws Exception {
        browser.width(1360);
        browser.open("#/read");
        browser.one("textarea").sendKeys("Vladimir Putin met Kim Jong Un in Russia, the Kremlin said.");
        browser.one("button.main").click();
        browser.untilText(".note", "Kremlin");
        browser.picture("read-answer");
        assertThat(browser.violations()).isEqualTo(List.of());
        assertThat(served.json("/api/documents").path("items").size()).isLessThanOrEqualTo(Reports.ALL.size() + 1);
    }

    @Test
    void scriptInTitlesAndTextsIsOnlyText() throws Exception {
        browser.width(1360);
        JsonNode documents = served.json("/api/documents?words=Pentagon").path("items");
        for (String view : List.of(
                "#/report/" + documents.path(0).path("id").asString(), "#/search?words=Ukraine", "#/today?all=true")) {
            browser.open(view);
            assertThat(browser.text("main")).contains("<");
            assertThat(browser.script("return String(window.harmed)")).isEqualTo("undefined");
            assertThat(browser.all("main a[href^=javascript], main img, main script"))
                    .isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theLanguageCanBeSwitched() throws Exception {
        browser.width(1360);
        browser.open("#/today");
        browser.one(".prefs button").click();
        browser.untilText("nav", "Oggi");
        browser.untilText("h1", "cambiato");
        browser.one(".prefs button").click();
        browser.untilText("h1", "moved");
    }

    @Test
    void aPageOfPropositionsComesWithFewBytes() throws Exception {
        browser.width(1360);
        browser.openCold("#/today");
        long bytes = (Long) Objects.requireNonNull(browser.script(
                "return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
                        + ".reduce((sum, each) => sum + each.encodedBodySize, 0)"));
        assertThat(bytes).isBetween(10_000L, 300_000L);
    }
}
