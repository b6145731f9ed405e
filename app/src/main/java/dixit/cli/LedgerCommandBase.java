package dixit.cli;

import dixit.language.DataFiles;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that reads the ledger: opens it, answers, closes it. */
abstract class LedgerCommandBase implements Callable<Integer> {
    @Mixin
    Shared shared = new Shared();

    @Mixin
    LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    ViewOptions views = new ViewOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: table.")
    Rows.Format format = Rows.Format.table;

    @Option(names = "--lang", paramLabel = "XX", description = "The language of the labels. Default: en.")
    String lang = "en";

    @Option(names = "-o", paramLabel = "FILE", description = "Writes there instead of standard output.")
    @Nullable
    Path file;

    @Override
    public Integer call() throws IOException {
        DataFiles data = shared.data();
        View view = views.view(shared);
        try (Ledger ledger = ledgers.open(data, shared);
                Output output = shared.output(file)) {
            answer(ledger, view, new JoiningData(data).label(lang), output.writer());
            output.commit();
            return Main.DONE;
        }
    }

    abstract void answer(Ledger ledger, View view, Label label, Writer out) throws IOException;

    <T> void write(Rows<T> rows, List<T> results, Writer out) throws IOException {
        rows.write(out, format, results, file == null ? shared.terminal().width() : Integer.MAX_VALUE);
    }
}
