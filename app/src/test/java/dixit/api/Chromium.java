package dixit.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, with a fresh profile, looking at one server. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String server;

    Chromium(String server, String language) {
        Assumptions.assumeTrue(
                Files.exists(BROWSER) && Files.exists(DRIVER),
                "the page is tested in Chromium: install Debian's packages chromium and chromium-driver");
        this.server = server;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        wide();
    }

    void wide() {
        driver.manage().window().setSize(new Dimension(1360, 900));
    }

    /** A window whose page is so wide; a window by itself may not be narrower than 500 pixels. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 500));
    }

    void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Shows a view, and waits until it is there. */
    void open(String hash) {
        driver.get(server + "/");
        driver.executeScript("location.hash = arguments[0]", hash);
        driver.navigate().refresh();
        settled();
    }

    /** Shows a view for the first time, as if nothing had been fetched before. */
    void openCold(String hash) {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.get(server + "/" + hash);
        settled();
    }

    /** Waits until the view is shown. */
    void settled() {
        until(
                "a heading, and nothing under way",
                () -> !all("h1").isEmpty() && all("main[aria-busy]").isEmpty());
    }

    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "there is not " + what + " on " + driver.getCurrentUrl() + ":\n" + text("body"));
            }
            Thread.onSpinWait();
        }
    }

    /** Waits until an element's text, or its absence, is as wished. */
    void untilText(String css, String words) {
        until("'" + words + "' in " + css, () -> text(css).contains(words));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement one(String css) {
        until(css, () -> !all(css).isEmpty());
        return all(css).getFirst();
    }

    /** The text of all that fits, as it is in the document; empty where nothing does. */
    String text(String css) {
        return String.valueOf(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent).join('\\n')", css));
    }

    Object script(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Presses a key where the focus is. */
    void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    String focused() {
        return String.valueOf(driver.executeScript("return document.activeElement.outerHTML"));
    }

    /** Presses the tabulator until what fits has the focus. */
    void tabTo(String css) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the tabulator does not lead to " + css);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** What the browser complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core finds that is serious or worse: rule and elements. */
    List<?> violations() throws IOException {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
            // The page's own policy forbids foreign scripts; the driver's are none of its.
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;window.axe = axe;");
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({resultTypes: ['violations']}).then(result => done(result.violations
                  .filter(each => ['serious', 'critical'].includes(each.impact))
                  .map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')).slice(0, 3).join(' | '))));
                """);
        return (List<?>) Objects.requireNonNull(found);
    }

    /** Keeps what is seen under {@code target/screenshots}. */
    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
