package dixit.intake;

import dixit.language.DataFiles;
import dixit.language.LanguageDetector;
import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Kind;
import dixit.reading.Kinds;
import dixit.reading.Report;
import dixit.reading.Sink;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Turns whatever carries news into documents. */
public final class Intake {
    /** Archives in archives in archives are nobody's news. */
    private static final int DEEPEST = 4;

    private final Map<Kind, Adapter> adapters;
    private final Documents documents;

    /** With the adapters of all kinds. */
    public static Intake load(DataFiles data) {
        return new Intake(Adapters.all(), new Once<>(() -> LanguageDetector.load(data)));
    }

    Intake(Map<Kind, Adapter> adapters, Supplier<LanguageDetector> languages) {
        this.adapters = adapters;
        this.documents = new Documents(languages);
    }

    /**
     * Reads all reports in a content, in its order, and closes it. What cannot be read is told to {@code problems};
     * the rest goes on.
     */
    public void read(Content content, Given given, Consumer<Incoming> reports, Consumer<InputException> problems) {
        read(content, new Into(given, reports, problems, 0));
    }

    private void read(Content content, Into sink) {
        try (content) {
            Kind kind = Kinds.of(content.head());
            Adapter adapter = adapters.get(kind);
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
        }
    }

    /** Passes on what one content gives, and reads what lies in it. */
    private final class Into implements Sink {
        private final Given given;
        private final Consumer<Incoming> reports;
        private final Consumer<InputException> problems;
        private final int depth;

        Into(Given given, Consumer<Incoming> reports, Consumer<InputException> problems, int depth) {
            this.given = given;
            this.reports = reports;
            this.problems = problems;
            this.depth = depth;
        }

        @Override
        public void report(Report report) {
            reports.accept(documents.of(report, given));
        }

        @Override
        public void problem(InputException problem) {
            problems.accept(problem);
        }

        @Override
        public void inside(Content content) {
            if (depth == DEEPEST) {
                problem(new InputException(
                        content.uri(), "lies in too many archives inside each other", "unpack them first"));
                return;
            }
            read(content, new Into(given, reports, problems, depth + 1));
        }
    }
}
