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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit ask}: claims by their words. */
@Command(
        name = "ask",
        description = "Finds claims by their words, blind to accents, in every inflection.",
        footer = {"", "Example:", "  dixit ask Kim Putin incontro --as-of 2023-09-08"})
final class AskCommand extends LedgerCommandBase {
    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Words that the claims must have.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--explain", description = "With --format jsonl: why each field has its value.")
    private boolean explain;

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        @Nullable String query = words.isEmpty() ? null : String.join(" ", words);
        write(Tables.claims(explain), ledger.claims(filters.filter(query, format.usually(), shared), view), out);
    }
}
