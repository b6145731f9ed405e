package dixit.cli;

import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dixit documents}: the reports in the ledger. */
@Command(
        name = "documents",
        description = "Lists reports, and which of them are copies of which.",
        footer = {"", "Example:", "  dixit documents Vladivostok --source ansa --format jsonl"})
final class DocumentsCommand extends LedgerCommandBase {
    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Words that the reports must have.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        @Nullable String query = words.isEmpty() ? null : String.join(" ", words);
        write(Tables.documents(), ledger.documents(filters.filter(query, format.usually(), shared), view), out);
    }
}
