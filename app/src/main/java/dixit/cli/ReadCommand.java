package dixit.cli;

import dixit.Reader;
import dixit.ReadingException;
import dixit.cli.format.HtmlFormat;
import dixit.cli.format.JsonLinesFormat;
import dixit.cli.format.Labels;
import dixit.cli.format.ReadingFormat;
import dixit.cli.format.TableFormat;
import dixit.document.Document;
import dixit.intake.Given;
import dixit.intake.Incoming;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.json.Form;
import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.reading.InputException;
import dixit.reading.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports: files, folders, web addresses, - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private IntakeOptions intakes = new IntakeOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: table.")
    private Format format = Format.table;

    @Option(names = "--lang", paramLabel = "XX", description = "The language of the table's own words. Default: en.")
    private String lang = "en";

    @Option(names = "--explain", description = "Says for each field which rule gave it, by which words.")
    private boolean explain;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes there instead of standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        DataFiles data = shared.data();
        Given given = intakes.given(shared);
        try (Output output = shared.output(file)) {
            ReadingFormat readings = format(output.writer());
            boolean all = new Run(data, given, readings).all();
            output.commit();
            return all ? Main.DONE : Main.SOME_UNREAD;
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
        private final Inputs files;
        private final Intake intake;
        private final Reader reader;
        private boolean all = true;

        Run(DataFiles data, Given given, ReadingFormat readings) {
            this.data = data;
            this.given = given;
            this.readings = readings;
            this.files = intakes.inputs(shared);
            this.intake = intakes.intake(shared);
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
            try {
                intake.read(files.open(name), given, this::read, this::unread);
            } catch (InputException e) {
                unread(e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private void read(Incoming incoming) {
            Document document = incoming.document();
            if (incoming.report().standing() == Standing.WITHDRAWN) {
                shared.say("dixit: " + document.uri() + ": its publisher has withdrawn this report; nothing to read");
                return;
            }
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
                throw new UncheckedIOException(e);
            } catch (ReadingException e) {
                unread(new InputException(
                        String.valueOf(document.uri()), "cannot be read", "tell the developers: " + e.getMessage(), e));
            } catch (DataException e) {
                unread(new InputException(
                        String.valueOf(document.uri()),
                        "is in a language whose pack cannot be used (" + document.language() + ")",
                        "complete the pack, or give --language: " + e.getMessage()));
            }
        }

        private void unread(InputException problem) {
            all = false;
            shared.problem(problem);
        }
    }
}
