package dixit.cli;

import dixit.Reader;
import dixit.alert.Courier;
import dixit.intake.Fetcher;
import dixit.language.DataFiles;
import dixit.ledger.Alerts;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.reading.Addresses;
import dixit.reading.InputException;
import dixit.reading.feed.OpmlAdapter;
import dixit.watch.FeedState;
import dixit.watch.FeedStates;
import dixit.watch.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit watch}: follows feeds into the ledger, until it is stopped. */
@Command(
        name = "watch",
        description = "Follows feeds: a line for each new report and for each change of status.",
        footer = {
            "",
            "Examples:",
            "  dixit watch https://www.example.org/rss.xml --every 5m",
            "  dixit watch feeds.opml",
            "  dixit watch --list"
        })
final class WatchCommand implements Callable<Integer> {
    /** Between two questions to the same host. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How often it is seen whether a feed's time has come. */
    private static final Duration TICK = Duration.ofMillis(500);

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([smh])");

    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private IntakeOptions intakes = new IntakeOptions();

    @Parameters(
            paramLabel = "FEED",
            description = "Addresses of feeds, and OPML files that list them; known ones go on.")
    private List<String> inputs = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often each feed is asked: 90s, 5m, 1h. Default: 10m.")
    private String every = "10m";

    @Option(names = "--once", description = "Asks each feed whose time has come once, and ends.")
    private boolean once;

    @Option(names = "--list", description = "Shows the feeds with their last errors, and ends.")
    private boolean list;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws IOException, InterruptedException {
        FeedStates feeds = FeedStates.load(ledgers.feeds());
        if (list) {
            return list(feeds);
        }
        boolean all = addAll(feeds);
        if (feeds.all().isEmpty()) {
            throw shared.usage("there is no feed to follow; give its address");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        DataFiles data = shared.data();
        try (Ledger ledger = ledgers.open(data, shared);
                Output output = shared.output(null)) {
            News news = new News(ledger, Reader.load(data), new JoiningData(data).label("en"), output, shared);
            Fetcher fetcher = intakes.fetcher();
            Courier courier = new Courier(ledger.alerts(), output::line, shared::say, Clock.systemUTC());
            try (Watcher watcher =
                    new Watcher(feeds, intakes.intake(shared), fetcher, span(), PAUSE, Clock.systemUTC())) {
                follow(watcher, news, courier, ledger.alerts());
            }
            tell(news, courier, ledger.alerts());
            courier.send();
        } finally {
            stopped.countDown();
        }
        return all ? Main.DONE : Main.SOME_UNREAD;
    }

    private void follow(Watcher watcher, News news, Courier courier, Alerts alerts)
            throws IOException, InterruptedException {
        news.begin();
        Thread sending = Thread.ofPlatform().start(() -> send(courier));
        try {
            if (once) {
                watcher.round(news::report, news::problem, this::isStopped);
            }
            while (!once && !stop.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                watcher.begin(news::report, news::problem, this::isStopped);
                tell(news, courier, alerts);
            }
        } finally {
            sending.interrupt();
            sending.join();
        }
    }

    private static void tell(News news, Courier courier, Alerts alerts) {
        news.changes();
        alerts.look(Instant.now());
        courier.show();
    }

    /** Sends what alerts have to tell, so that a slow receiver does not hold up the feeds. */
    private void send(Courier courier) {
        try {
            while (!stop.await(1, TimeUnit.SECONDS)) {
                courier.send();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    /** At SIGTERM: ends the work at hand, then the program. */
    private void stop() {
        stop.countDown();
        try {
            stopped.await(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean addAll(FeedStates feeds) {
        boolean all = true;
        for (String input : inputs) {
            try {
                addresses(input).forEach(feeds::add);
            } catch (InputException e) {
                shared.problem(e);
                all = false;
            }
        }
        return all;
    }

    private static List<String> addresses(String input) throws InputException {
        if (Addresses.web(input) != null) {
            return List.of(input);
        }
        try {
            List<String> found = OpmlAdapter.feeds(Files.readString(Path.of(input))).stream()
                    .filter(address -> Addresses.web(address) != null)
                    .toList();
            if (found.isEmpty()) {
                throw new InputException(input, "lists no feeds", "give an address or an OPML file");
            }
            return found;
        } catch (NoSuchFileException e) {
            throw new InputException(input, "there is no such file", "check the path", e);
        } catch (IOException e) {
            throw new InputException(input, "cannot be read (" + e.getMessage() + ")", "give an OPML file in UTF-8", e);
        }
    }

    private int list(FeedStates feeds) throws IOException {
        try (Output output = shared.output(null)) {
            for (FeedState feed : feeds.all()) {
                String state = feed.error() == null ? "works" : feed.failures() + " failures: " + feed.error();
                output.writer()
                        .write(feed.address() + " · " + state + " · next "
                                + feed.next().truncatedTo(ChronoUnit.SECONDS) + "\n");
            }
            output.commit();
        }
        return Main.DONE;
    }

    private Duration span() {
        Matcher span = SPAN.matcher(every);
        if (!span.matches() || Long.parseLong(span.group(1)) == 0) {
            throw shared.usage("--every " + every + ": is no time; write it as 90s, 5m or 1h");
        }
        long number = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
