package dixit.intake;

import dixit.language.DataFiles;
import dixit.language.LanguageDetector;
import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import dixit.reading.Kinds;
import dixit.reading.Report;
import dixit.reading.Sink;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns whatever carries news into documents. */
public final class Intake {
    /** Archives in archives in archives are nobody's news. */
    private static final int DEEPEST = 4;

    private final Adapters adapters;
    private final Documents documents;
    private final @Nullable Fetcher fetcher;
    private final Predicate<String> wanted;
    private final Supplier<@Nullable Spread> spread;

    private Intake(
            Adapters adapters,
            Documents documents,
            @Nullable Fetcher fetcher,
            Predicate<String> wanted,
            Supplier<@Nullable Spread> spread) {
        this.spread = spread;
        this.adapters = adapters;
        this.documents = documents;
        this.fetcher = fetcher;
        this.wanted = wanted;
    }

    /** The same, but following only the links that are wanted. */
    public Intake following(Predicate<String> links) {
        return new Intake(adapters, documents, fetcher, links, spread);
    }

    /**
     * The same, but spreading the reports of each input over threads; what takes reports must bear several at once, in
     * no order.
     *
     * @param held how many reports may be held at once
     */
    public Intake spreading(ExecutorService threads, int held) {
        Semaphore places = new Semaphore(held);
        return new Intake(adapters, documents, fetcher, wanted, () -> new Spread(threads, places));
    }

    /** Reads with the common names of fields in tables and JSON, and fetches nothing. */
    public static Intake load(DataFiles data) {
        return load(data, FieldNames.common(), null);
    }

    /**
     * Reads everything.
     *
     * @param names what fields are called in tables and JSON
     * @param fetcher fetches what feeds and lists of feeds point to; null if nothing is to be fetched
     */
    public static Intake load(DataFiles data, FieldNames names, @Nullable Fetcher fetcher) {
        Documents documents = new Documents(new Once<>(() -> LanguageDetector.load(data)), Clock.systemUTC());
        return new Intake(new Adapters(names), documents, fetcher, link -> true, () -> null);
    }

    /**
     * Reads all reports in a content, in its order, and closes it. What cannot be read is told to {@code problems};
     * the rest goes on. What {@code reports} throws ends the reading, and is thrown.
     */
    public void read(Content content, Given given, Consumer<Incoming> reports, Consumer<InputException> problems) {
        Spread over = spread.get();
        Taker taker = new Taker(given, reports, problems);
        read(content, new Into(taker, content.address(), 0, over));
        if (over != null) {
            over.await();
        }
        taker.throwFailure();
    }

    private void read(Content content, Into sink) {
        try (content) {
            Adapter adapter = adapters.of(Kinds.of(content)).orElse(null);
            if (adapter == null) {
                throw new InputException(
                        content.uri(), "is not text, nor anything else that carries news", "give a report");
            }
            adapter.read(content, sink);
        } catch (InputException e) {
            sink.problem(e);
        } catch (IOException e) {
            sink.problem(new InputException(
                    content.uri(), "cannot be read to its end (" + e.getMessage() + ")", "check that it is whole", e));
        } catch (RuntimeException | StackOverflowError e) {
            // Libraries throw all sorts of things at broken input; the next input has nothing to do with it.
            sink.problem(new InputException(
                    content.uri(),
                    "is broken in a way that nobody thought of (" + e + ")",
                    "check that it is whole",
                    e));
        }
    }

    /** Makes documents of reports and hands them on, until whoever takes them fails. */
    private final class Taker {
        private final Given given;
        private final Consumer<Incoming> reports;
        private final Consumer<InputException> problems;
        private volatile @Nullable RuntimeException failure;

        Taker(Given given, Consumer<Incoming> reports, Consumer<InputException> problems) {
            this.given = given;
            this.reports = reports;
            this.problems = problems;
        }

        void report(Report report) {
            throwFailure();
            Incoming incoming = documents.of(report, given, problems);
            try {
                reports.accept(incoming);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        void fail(RuntimeException thrown) {
            failure = thrown;
        }

        void problem(InputException problem) {
            if (failure == null) {
                problems.accept(problem);
            }
        }

        void throwFailure() {
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
        }
    }

    /** Passes on what one content gives, and reads what lies in it. */
    private final class Into implements Sink {
        private final Taker taker;
        private final @Nullable String address;
        private final int depth;
        private final @Nullable Spread over;

        /** @param over spreads what lies in this content; null if it is read in this thread */
        Into(Taker taker, @Nullable String address, int depth, @Nullable Spread over) {
            this.over = over;
            this.taker = taker;
            this.address = address;
            this.depth = depth;
        }

        @Override
        public void report(Report report) {
            if (over == null) {
                taker.report(report);
            } else {
                taker.throwFailure();
                over.run(() -> alone(() -> taker.report(report)));
            }
        }

        /** In another thread what was thrown is kept, and thrown in the end. */
        private void alone(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                if (taker.failure == null) {
                    taker.fail(e);
                }
            }
        }

        /** A page is small: it is held as a whole and read in another thread. */
        @Override
        public void page(Content content) throws IOException {
            if (over == null) {
                inside(content);
                return;
            }
            taker.throwFailure();
            Content held = content.held();
            over.run(() -> alone(() -> new Into(taker, address, depth, null).inside(held)));
        }

        @Override
        public void problem(InputException problem) {
            taker.problem(problem);
        }

        @Override
        public void elsewhere(String there) {
            if (fetcher == null) {
                problem(new InputException(there, "is not fetched", "give the address itself"));
                return;
            }
            try {
                if (wanted.test(there)) {
                    inside(fetcher.fetch(there, address == null ? there : address));
                }
            } catch (InputException e) {
                problem(e);
            }
        }

        @Override
        public void inside(Content content) {
            if (depth == DEEPEST) {
                problem(new InputException(
                        content.uri(), "lies in too many archives inside each other", "unpack them first"));
                return;
            }
            read(content, new Into(taker, content.address(), depth + 1, over));
        }
    }
}
