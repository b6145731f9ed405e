package dixit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How soon a browser without cache shows Today, and how much is sent for it: Debian's Chromium, a new profile each time.
 *
 * <p>Usage: {@code FirstPaint DIXIT LEDGER.db [TIMES]}; the ledger is copied first.
 */
public final class FirstPaint {
    /** First contentful paint, the largest one (the list), and the bytes of all that was fetched, in one array. */
    private static final String MEASURE = """
            const done = arguments[arguments.length - 1];
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            new PerformanceObserver((list) => {
              const largest = list.getEntries().at(-1);
              done([paint.startTime, largest.startTime, sent.reduce((sum, each) => sum + each.transferSize, 0), sent.length]);
            }).observe({type: 'largest-contentful-paint', buffered: true});
            """;

    private FirstPaint() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        try (ServedLedger served = new ServedLedger(Path.of(arguments[0]), Path.of(arguments[1]))) {
            List<Double> first = new ArrayList<>();
            List<Double> largest = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                List<?> measured = measure(served.address());
                first.add(number(measured.get(0)));
                largest.add(number(measured.get(1)));
                System.out.printf(
                        "first paint %.0f ms, the list %.0f ms, %.1f kB in %.0f answers%n",
                        first.getLast(), largest.getLast(), number(measured.get(2)) / 1000, number(measured.get(3)));
            }
            Collections.sort(first);
            Collections.sort(largest);
            System.out.printf(
                    "median: first paint %.0f ms, the list %.0f ms%n", first.get(times / 2), largest.get(times / 2));
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static List<?> measure(String address) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
        try {
            driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
            driver.get(address + "/");
            while (Boolean.FALSE.equals(
                    driver.executeScript("return document.querySelector('ol.propositions') !== null"))) {
                Thread.onSpinWait();
            }
            return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(MEASURE));
        } finally {
            driver.quit();
        }
    }
}
