package dixit.cli;

import dixit.Reader;
import dixit.document.Document;
import dixit.intake.Given;
import dixit.intake.Incoming;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.ledger.Added;
import dixit.ledger.Ledger;
import dixit.ledger.Problem;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Standing;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads inputs in several threads, and adds each report to the ledger in a transaction of its own. */
final class Intaking {
    /** How many inputs wait for each thread, so that few are held in memory. */
    private static final int WAITING = 4;

    private final Ledger ledger;
    private final Intake intake;
    private final Arrivals arrivals;
    private final Inputs files;
    private final Given given;
    private final Clock clock;
    private final Consumer<Exception> say;
    private final Map<Added, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final AtomicInteger problems = new AtomicInteger();
    private final AtomicInteger unread = new AtomicInteger();

    Intaking(
            Ledger ledger,
            Intake intake,
            Reader reader,
            Inputs files,
            Given given,
            Clock clock,
            Consumer<Exception> say) {
        this.ledger = ledger;
        this.intake = intake;
        this.arrivals = new Arrivals(reader, this::unread);
        this.files = files;
        this.given = given;
        this.clock = clock;
        this.say = say;
    }

    /** How a work of so many bytes in all is shown: in inputs, or in bytes. */
    interface Showing {
        Progress of(long bytes);
    }

    /** Reads all inputs. */
    void all(List<String> names, int threads, Showing showing) {
        long bytes = names.stream().mapToLong(files::size).sum();
        Semaphore places = new Semaphore(threads * WAITING);
        try (Progress progress = showing.of(bytes);
                ExecutorService readers = Executors.newFixedThreadPool(threads);
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Intake spreading = intake.spreading(readers, threads * WAITING);
            for (String name : names) {
                places.acquireUninterruptibly();
                workers.execute(() -> {
                    try {
                        one(name, spreading, progress);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private void one(String name, Intake spreading, Progress progress) {
        try {
            Content content = files.open(name);
            Content counted = progress.inBytes() ? content.with(new Counting(content.stream(), progress)) : content;
            spreading.read(counted, given, this::add, this::setAside);
            if (!progress.inBytes()) {
                progress.step(1);
            }
        } catch (InputException e) {
            setAside(e);
        } catch (RuntimeException e) {
            setAside(new InputException(name, "made Dixit fail (" + e + ")", "please report this", e));
        }
    }

    private void add(Incoming incoming) {
        Document document = incoming.document();
        Added added = incoming.report().standing() != Standing.WITHDRAWN && ledger.has(document)
                ? Added.KNOWN
                : ledger.add(arrivals.of(incoming, clock.instant()));
        counts.computeIfAbsent(added, unseen -> new AtomicInteger()).incrementAndGet();
    }

    private void unread(InputException kept) {
        unread.incrementAndGet();
        synchronized (say) {
            say.accept(kept);
        }
    }

    void setAside(InputException problem) {
        problems.incrementAndGet();
        synchronized (say) {
            say.accept(problem);
        }
        ledger.setAside(new Problem(problem.where(), String.valueOf(problem.getMessage()), clock.instant()));
    }

    int count(Added added) {
        AtomicInteger count = counts.get(added);
        return count == null ? 0 : count.get();
    }

    /** How many were kept without having been read. */
    int unread() {
        return unread.get();
    }

    int problems() {
        return problems.get();
    }
}
