package dixit.watch;

import dixit.intake.Fetcher;
import dixit.intake.Given;
import dixit.intake.Incoming;
import dixit.intake.Intake;
import dixit.reading.InputException;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks feeds whose time has come for what is new. One that is broken never stops the others. */
public final class Watcher implements AutoCloseable {
    private static final int UNCHANGED = 304;
    private static final int OK = 200;
    /** How many feeds are asked at once, so that a slow one does not hold up the others. */
    private static final int AT_ONCE = 16;

    private final FeedStates states;
    private final Intake intake;
    private final Fetcher fetcher;
    private final Hosts hosts;
    private final Duration every;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final Phaser open = new Phaser(1);

    /**
     * @param every how long to wait between two questions to a feed that works
     * @param pause how long to leave a host in peace between two questions
     */
    public Watcher(
            FeedStates states, Intake intake, Fetcher fetcher, Duration every, Duration pause, InstantSource clock) {
        this.states = states;
        this.intake = intake;
        this.fetcher = fetcher;
        this.hosts = new Hosts(fetcher, pause);
        this.every = every;
        this.clock = clock;
    }

    /**
     * Asks every feed whose time has come, once, several at the same time; what takes reports must bear that.
     *
     * @param stopped whether to stop before the next feed
     */
    public void round(Consumer<Incoming> reports, Consumer<InputException> problems, BooleanSupplier stopped)
            throws IOException {
        begin(reports, problems, stopped);
        open.arriveAndAwaitAdvance();
        throwFailure();
    }

    /**
     * Begins to ask every feed whose time has come and that is not being asked; does not wait, so that a slow one does
     * not hold up the others.
     *
     * @throws IOException if what is known of a feed cannot be kept
     */
    public void begin(Consumer<Incoming> reports, Consumer<InputException> problems, BooleanSupplier stopped)
            throws IOException {
        throwFailure();
        for (FeedState feed : states.all()) {
            if (!feed.next().isAfter(clock.instant()) && busy.add(feed.address())) {
                open.register();
                threads.execute(() -> ask(feed, reports, problems, stopped));
            }
        }
    }

    private void ask(
            FeedState feed, Consumer<Incoming> reports, Consumer<InputException> problems, BooleanSupplier stopped) {
        try {
            if (!stopped.getAsBoolean()) {
                states.put(asked(feed, reports, problems));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failures.add(e);
        } finally {
            busy.remove(feed.address());
            open.arriveAndDeregister();
        }
    }

    private void throwFailure() throws IOException {
        Exception failure = failures.poll();
        if (failure != null) {
            throw new IOException("following feeds failed: " + failure.getMessage(), failure);
        }
    }

    /** Waits until the feeds that are being asked have answered. */
    @Override
    public void close() {
        threads.close();
    }

    private FeedState asked(FeedState feed, Consumer<Incoming> reports, Consumer<InputException> problems)
            throws InterruptedException {
        List<String> links = new ArrayList<>(feed.seen());
        try {
            hosts.await(feed.address());
            Fetcher.Answer answer = fetcher.ask(feed.address(), null, conditions(feed));
            HttpHeaders headers = answer.headers();
            if (answer.status() == UNCHANGED) {
                return feed.worked(feed.etag(), feed.lastModified(), clock.instant(), every, links);
            }
            if (answer.status() != OK) {
                throw new Refused(feed.address(), answer);
            }
            // What could not be fetched is asked for again: the feed must then come whole, changed or not.
            boolean whole = read(answer, links, reports, problems);
            return feed.worked(
                    whole ? headers.firstValue("ETag").orElse(null) : null,
                    whole ? headers.firstValue("Last-Modified").orElse(null) : null,
                    clock.instant(),
                    every,
                    links);
        } catch (Refused e) {
            return failed(feed, e.problem, e.wait, links, problems);
        } catch (InputException e) {
            return failed(feed, e, null, links, problems);
        }
    }

    private FeedState failed(
            FeedState feed,
            InputException problem,
            @Nullable Duration wait,
            List<String> links,
            Consumer<InputException> problems) {
        problems.accept(problem);
        return feed.failed(String.valueOf(problem.getMessage()), clock.instant(), every, wait, links);
    }

    /**
     * Reads the feed; if the feed itself is broken that is its failure, what is broken inside is only told.
     *
     * @return whether all that it links to could be read
     */
    private boolean read(
            Fetcher.Answer answer, List<String> links, Consumer<Incoming> reports, Consumer<InputException> problems)
            throws InputException {
        Set<String> seen = new HashSet<>(links);
        List<InputException> own = new ArrayList<>();
        AtomicBoolean whole = new AtomicBoolean(true);
        String feed = answer.content().uri();
        intake.following(link -> isWanted(link, seen, links))
                .read(answer.content(), Given.NOTHING, reports, problem -> {
                    if (problem.where().equals(feed)) {
                        own.add(problem);
                    } else {
                        whole.set(false);
                        // It is asked for again with the next look at the feed.
                        links.remove(problem.where());
                        problems.accept(problem);
                    }
                });
        if (!own.isEmpty() && !(own.getFirst() instanceof InputException.Nothing)) {
            throw own.getFirst();
        }
        return whole.get();
    }

    private boolean isWanted(String link, Set<String> seen, List<String> links) {
        if (!seen.add(link)) {
            return false;
        }
        links.add(link);
        try {
            boolean allowed = hosts.allows(link);
            hosts.await(link);
            return allowed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Map<String, String> conditions(FeedState feed) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (feed.etag() != null) {
            conditions.put("If-None-Match", feed.etag());
        }
        if (feed.lastModified() != null) {
            conditions.put("If-Modified-Since", feed.lastModified());
        }
        return conditions;
    }

    /** An answer that is neither the feed nor that nothing is new. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient InputException problem;
        private final transient @Nullable Duration wait;

        Refused(String address, Fetcher.Answer answer) {
            problem = new InputException(address, "the server answers " + answer.status(), "it is asked again later");
            wait = answer.headers()
                    .firstValue("Retry-After")
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(null);
        }
    }
}
