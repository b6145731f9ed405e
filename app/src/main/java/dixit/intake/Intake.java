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
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns whatever carries news into documents. */
public final class Intake {
    /** Archives in archives in archives are nobody's news. */
    private static final int DEEPEST = 4;

    private final Adapters adapters;
    private final Documents documents;
    private final @Nullable Fetcher fetcher;
    private final Predicate<String> wanted;

    private Intake(Adapters adapters, Documents documents, @Nullable Fetcher fetcher, Predicate<String> wanted) {
        this.adapters = adapters;
        this.documents = documents;
        this.fetcher = fetcher;
        this.wanted = wanted;
    }

    /** The same, but following only the links that are wanted. */
    public Intake following(Predicate<String> links) {
        return new Intake(adapters, documents, fetcher, links);
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
        Documents documents = new Documents(new Once<>(() -> LanguageDetector.load(data)));
        return new Intake(new Adapters(names), documents, fetcher, link -> true);
    }

    /**
     * Reads all reports in a content, in its order, and closes it. What cannot be read is told to {@code problems};
     * the rest goes on. What {@code reports} throws ends the reading, and is thrown.
     */
    public void read(Content content, Given given, Consumer<Incoming> reports, Consumer<InputException> problems) {
        Taker taker = new Taker(given, reports, problems);
        read(content, new Into(taker, content.address(), 0));
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
        private @Nullable RuntimeException failure;

        Taker(Given given, Consumer<Incoming> reports, Consumer<InputException> problems) {
            this.given = given;
            this.reports = reports;
            this.problems = problems;
        }

        void report(Report report) {
            if (failure != null) {
                throw failure;
            }
            Incoming incoming = documents.of(report, given);
            try {
                reports.accept(incoming);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        void problem(InputException problem) {
            if (failure == null) {
                problems.accept(problem);
            }
        }

        void throwFailure() {
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Passes on what one content gives, and reads what lies in it. */
    private final class Into implements Sink {
        private final Taker taker;
        private final @Nullable String address;
        private final int depth;

        Into(Taker taker, @Nullable String address, int depth) {
            this.taker = taker;
            this.address = address;
            this.depth = depth;
        }

        @Override
        public void report(Report report) {
            taker.report(report);
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
            read(content, new Into(taker, content.address(), depth + 1));
        }
    }
}
