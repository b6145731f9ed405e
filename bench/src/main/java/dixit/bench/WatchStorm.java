package dixit.bench;

import dixit.language.DataFiles;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.search.Terms;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * {@code dixit watch} on fifty feeds that misbehave: is anything lost or double, and how long does an item take from its
 * publication to its claims in the ledger? In the middle the program is killed and started again.
 *
 * <p>Usage: {@code WatchStorm [MINUTES [FEEDS]]}; ends with status 1 if anything is lost or double.
 */
public final class WatchStorm {
    /** Each feed brings out an item about so often. */
    private static final int SECONDS_BETWEEN_ITEMS = 40;

    /** How long the feeds behave in the end, so that what failed can be fetched again. */
    private static final Duration QUIET = Duration.ofSeconds(200);

    private final Map<String, Instant> published = new ConcurrentHashMap<>();
    private final Map<String, List<Instant>> seen = new ConcurrentHashMap<>();
    private final Path folder;
    private final List<FeedServer> feeds;

    private WatchStorm(Path folder, List<FeedServer> feeds) {
        this.folder = folder;
        this.feeds = feeds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration time = Duration.ofMinutes(arguments.length > 0 ? Long.parseLong(arguments[0]) : 10);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        List<FeedServer> feeds = new ArrayList<>();
        boolean good;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                feeds.add(new FeedServer(i, threads));
            }
            WatchStorm storm = new WatchStorm(Files.createTempDirectory("dixit-watch"), feeds);
            storm.run(time);
            good = storm.report();
            feeds.forEach(FeedServer::close);
            threads.shutdownNow();
        }
        if (!good) {
            throw new IllegalStateException("something was lost or came twice");
        }
    }

    private void run(Duration time) throws IOException, InterruptedException {
        Random random = new Random(1);
        Process watch = start();
        Instant end = Instant.now().plus(time);
        Instant killed = Instant.now().plus(time.dividedBy(2));
        while (Instant.now().isBefore(end)) {
            for (FeedServer feed : feeds) {
                if (random.nextInt(SECONDS_BETWEEN_ITEMS) == 0) {
                    Instant now = Instant.now();
                    published.put(feed.publish(now), now);
                }
            }
            Thread.sleep(1000);
            if (Instant.now().isAfter(killed)) {
                killed = Instant.MAX;
                watch.destroyForcibly().waitFor();
                watch = start();
            }
        }
        feeds.forEach(FeedServer::behave);
        Thread.sleep(QUIET.toMillis());
        watch.destroy();
        if (!watch.waitFor(100, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program does not stop at SIGTERM");
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dixit.cli.Main",
                "watch",
                "--every",
                "5s",
                "--ledger",
                folder.resolve("ledger.db").toString()));
        feeds.forEach(feed -> command.add(feed.feed()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        Thread.ofPlatform().daemon().start(() -> listen(process));
        return process;
    }

    private void listen(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("new · ")) {
                    seen.computeIfAbsent(
                                    line.substring(line.lastIndexOf(" · ") + 3),
                                    title -> Collections.synchronizedList(new ArrayList<>()))
                            .add(Instant.now());
                } else if (line.startsWith("changed · ")) {
                    System.out.println(line);
                }
            }
        } catch (IOException ended) {
            System.out.println("the program ended");
        }
    }

    /** The titles of the reports in the ledger. */
    private List<String> kept() {
        try (Ledger ledger = Ledgers.open(
                folder.resolve("ledger.db").toString(),
                DataFiles.bundled(),
                new Terms((text, language) -> List.of(), List.of()))) {
            return ledger.documents(Filter.ALL, View.asOf(Instant.MAX)).stream()
                    .map(stored -> String.valueOf(stored.document().title()))
                    .toList();
        }
    }

    private boolean report() throws IOException {
        List<String> kept = kept();
        long lost = published.keySet().stream()
                .filter(title -> !kept.contains(title))
                .peek(title -> System.out.println("lost: " + title))
                .count();
        long twice = seen.entrySet().stream()
                .filter(item -> item.getValue().size() > 1)
                .peek(item -> System.out.println("twice: " + item))
                .count();
        long doubled = kept.size() - kept.stream().distinct().count();
        List<Long> waits = published.entrySet().stream()
                .flatMap(item -> seen.getOrDefault(item.getKey(), List.of()).stream()
                        .limit(1)
                        .map(then -> Duration.between(item.getValue(), then).toMillis()))
                .sorted()
                .toList();
        System.out.printf(
                "%d items from %d feeds: %d lost, %d twice in the ledger, %d told twice; to the claims: median %.1f s, 95th percentile %.1f s, at most %.1f s%n",
                published.size(),
                feeds.size(),
                lost,
                doubled,
                twice,
                waits.get(waits.size() / 2) / 1e3,
                waits.get(waits.size() * 95 / 100) / 1e3,
                waits.getLast() / 1e3);
        System.out.println("what went wrong is in " + folder.resolve("errors.log") + ": "
                + Files.readAllLines(folder.resolve("errors.log")).size() + " lines");
        return lost + doubled + twice == 0;
    }
}
