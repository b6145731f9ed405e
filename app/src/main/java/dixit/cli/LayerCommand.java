package dixit.cli;

import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.language.LanguageDetector;
import dixit.language.Pack;
import dixit.reading.Given;
import dixit.reading.InputException;
import dixit.reading.Inputs;
import dixit.reading.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.DateTimeException;
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
        DataFiles data = shared.data();
        PlainText reports = new PlainText(LanguageDetector.load(data));
        Inputs files = new Inputs(shared.input());
        boolean all = true;
        try (Output output = shared.output(file)) {
            for (String argument : inputs) {
                all &= all(argument, files, reports, output.writer());
            }
            output.commit();
        }
        return all ? Main.DONE : Main.SOME_UNREAD;
    }

    private boolean all(String argument, Inputs files, PlainText reports, Writer out) throws IOException {
        boolean all = true;
        try {
            for (String name : files.find(argument)) {
                all &= one(name, files, reports, out);
            }
        } catch (InputException e) {
            shared.problem(e);
            return false;
        }
        return all;
    }

    private boolean one(String name, Inputs files, PlainText reports, Writer out) throws IOException {
        try {
            Document document = reports.read(files.open(name), new Given(date(), null, language));
            layer(name, document.language()).write(document, out);
            return true;
        } catch (InputException e) {
            shared.problem(e);
            return false;
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
