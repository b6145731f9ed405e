package dixit.cli;

import dixit.Reader;
import dixit.cli.format.HtmlFormat;
import dixit.cli.format.JsonLinesFormat;
import dixit.cli.format.Labels;
import dixit.cli.format.ReadingFormat;
import dixit.cli.format.TableFormat;
import dixit.document.Document;
import dixit.document.Published;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.json.Form;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit read}: the claims of reports, nothing stored. */
@Command(
        name = "read",
        description = "Shows the claims in reports; stores nothing.",
        footer = {
            "",
            "Examples:",
            "  dixit read examples/vladivostok.txt",
            "  dixit read --outlet Reuters --published 2023-09-05 --format jsonl report.txt",
            "  dixit read --format html --explain -o claims.html reports/"
        })
final class ReadCommand implements Callable<Integer> {
    /** What {@code --format} takes. */
    enum Format {
        table,
        jsonl,
        html
    }

    @Mixin
    private Shared shared = new Shared();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports: files, folders, - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "When they were published: 2023-09-05, 2023-09.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
    private @Nullable String outlet;

    @Option(names = "--language", paramLabel = "XX", description = "Their language (ISO 639-1), else told by the text.")
    private @Nullable String language;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: table.")
    private Format format = Format.table;

    @Option(names = "--lang", paramLabel = "XX", description = "The language of the table's own words. Default: en.")
    private String lang = "en";

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "What text, title, date, outlet, url, … are called in JSON Lines and tables.")
    private Map<String, String> names = Map.of();

    @Option(names = "--explain", description = "Says for each field which rule gave it, by which words.")
    private boolean explain;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes there instead of standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Given given = new Given(date(), outlet, language);
        DataFiles data = shared.data();
        if (language != null && !Pack.exists(language, data)) {
            throw shared.usage("--language " + language + ": there is no pack for this language");
        }
        try (Output output = shared.output(file)) {
            ReadingFormat readings = format(output.writer());
            boolean all = new Run(data, given, readings).all();
            output.commit();
            return all ? Main.DONE : Main.SOME_UNREAD;
        }
    }

    private @Nullable Published date() {
        try {
            return published == null ? null : Published.parse(published);
        } catch (DateTimeException e) {
            throw shared.usage("--published " + published + ": is no date; write it as 2023-09-09 or 2023-09");
        }
    }

    private FieldNames fieldNames() {
        try {
            return FieldNames.with(names);
        } catch (IllegalArgumentException e) {
            throw shared.usage("--map: " + e.getMessage());
        }
    }

    private ReadingFormat format(Writer out) {
        return switch (format) {
            case table -> {
                Terminal terminal = shared.terminal();
                yield new TableFormat(out, terminal.width(), terminal.colour(), labels(), explain);
            }
            case html -> new HtmlFormat(out, labels(), lang, explain);
            case jsonl -> new JsonLinesFormat(out, explain ? Form.EXPLAINED : Form.PLAIN);
        };
    }

    private Labels labels() {
        DataFiles data = shared.data();
        if (!Labels.exist(lang, data)) {
            throw shared.usage("--lang " + lang + ": there are no labels in this language");
        }
        return Labels.load(lang, data);
    }

    /** One run over all inputs. */
    private final class Run {
        private final DataFiles data;
        private final Given given;
        private final ReadingFormat readings;
        private final Inputs files = new Inputs(shared.input());
        private final Intake intake;
        private final Reader reader;
        private boolean all = true;

        Run(DataFiles data, Given given, ReadingFormat readings) {
            this.data = data;
            this.given = given;
            this.readings = readings;
            this.intake = Intake.load(data, fieldNames());
            this.reader = Reader.load(data);
        }

        /** Reads them; whether every one could be read. */
        boolean all() throws IOException {
            List<String> names = inputs.stream()
                    .flatMap(argument -> names(argument).stream())
                    .toList();
            readings.begin();
            // A bar among the claims on the same screen would be in their way.
            long shown = file == null && shared.terminal().screen() ? 0 : names.size();
            try (Progress progress = shared.progress("reading", "reports", shown)) {
                for (String name : names) {
                    one(name);
                    progress.step(1);
                }
            }
            readings.end();
            return all;
        }

        private List<String> names(String argument) {
            try {
                return files.find(argument);
            } catch (InputException e) {
                unread(e);
                return List.of();
            }
        }

        private void one(String name) throws IOException {
            List<IOException> failures = new ArrayList<>();
            try {
                intake.read(files.open(name), given, incoming -> read(incoming.document(), failures), this::unread);
            } catch (InputException e) {
                unread(e);
            }
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }

        private void read(Document document, List<IOException> failures) {
            if (!Pack.exists(document.language(), data)) {
                unread(new InputException(
                        String.valueOf(document.uri()),
                        "is in a language without a pack (" + document.language() + ")",
                        "give --language if that is wrong, or add the pack with --data"));
                return;
            }
            try {
                readings.reading(reader.read(document));
            } catch (IOException e) {
                failures.add(e);
            }
        }

        private void unread(InputException problem) {
            all = false;
            shared.problem(problem);
        }
    }
}
