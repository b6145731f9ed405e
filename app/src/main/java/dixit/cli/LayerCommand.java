package dixit.cli;

import dixit.document.Document;
import dixit.document.Published;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.language.Pack;
import dixit.reading.InputException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that prints what one layer finds in each report, by itself. */
abstract class LayerCommand implements Callable<Integer> {
    /** A layer loaded for one language. */
    interface Layer {
        /** Writes what it finds in the document. */
        void write(Document document, Writer out) throws IOException;
    }

    @Mixin
    private Shared shared = new Shared();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports: files, folders, - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "When they were published: 2023-09-05, 2023-09.")
    private @Nullable String published;

    @Option(names = "--language", paramLabel = "XX", description = "Their language (ISO 639-1), else told by the text.")
    private @Nullable String language;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes there instead of standard output.")
    private @Nullable Path file;

    private final Map<String, Layer> layers = new TreeMap<>();

    abstract Layer load(Pack pack);

    @Override
    public Integer call() throws IOException {
        Intake intake = Intake.load(shared.data());
        Inputs files = new Inputs(shared.input());
        try (Output output = shared.output(file)) {
            Run run = new Run(intake, files, new Given(date(), null, language), output.writer());
            for (String argument : inputs) {
                run.all(argument);
            }
            output.commit();
            return run.all ? Main.DONE : Main.SOME_UNREAD;
        }
    }

    /** One run over all inputs. */
    private final class Run {
        private final Intake intake;
        private final Inputs files;
        private final Given given;
        private final Writer out;
        private boolean all = true;

        Run(Intake intake, Inputs files, Given given, Writer out) {
            this.intake = intake;
            this.files = files;
            this.given = given;
            this.out = out;
        }

        void all(String argument) throws IOException {
            try {
                for (String name : files.find(argument)) {
                    one(name);
                }
            } catch (InputException e) {
                unread(e);
            }
        }

        private void one(String name) throws IOException {
            List<IOException> failures = new ArrayList<>();
            try {
                intake.read(files.open(name), given, incoming -> write(incoming.document(), failures), this::unread);
            } catch (InputException e) {
                unread(e);
            }
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }

        private void write(Document document, List<IOException> failures) {
            try {
                layer(String.valueOf(document.uri()), document.language()).write(document, out);
            } catch (InputException e) {
                unread(e);
            } catch (IOException e) {
                failures.add(e);
            }
        }

        private void unread(InputException problem) {
            all = false;
            shared.problem(problem);
        }
    }

    private Layer layer(String name, String code) throws InputException {
        if (!Pack.exists(code, shared.data())) {
            throw new InputException(
                    name,
                    "is in a language without a pack (" + code + ")",
                    "give --language if that is wrong, or add the pack with --data");
        }
        return layers.computeIfAbsent(code, key -> load(new Pack(key, shared.data())));
    }

    private @Nullable Published date() {
        try {
            return published == null ? null : Published.parse(published);
        } catch (DateTimeException e) {
            throw shared.usage("--published " + published + ": is no date; write it as 2023-09-09 or 2023-09");
        }
    }
}
