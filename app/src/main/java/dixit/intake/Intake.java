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

/** Turns whatever carries news into documents. */
public final class Intake {
    /** Archives in archives in archives are nobody's news. */
    private static final int DEEPEST = 4;

    private final Adapters adapters;
    private final Documents documents;

    private Intake(Adapters adapters, Documents documents) {
        this.adapters = adapters;
        this.documents = documents;
    }

    /** Ready to read, with the common names of fields in tables and JSON. */
    public static Intake load(DataFiles data) {
        return load(data, FieldNames.common());
    }

    /**
     * Ready to read.
     *
     * @param names what fields are called in tables and JSON
     */
    public static Intake load(DataFiles data, FieldNames names) {
        return new Intake(new Adapters(names), new Documents(new Once<>(() -> LanguageDetector.load(data))));
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
            Adapter adapter = adapters.of(Kinds.of(content.head())).orElse(null);
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
        public void elsewhere(String address) {
            problem(new InputException(address, "is not fetched", "give the address itself"));
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
