package dixit.cli;

import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dixit propositions}: what is known, the latest claimed first. */
@Command(
        name = "propositions",
        description = "Shows what is claimed, by whom, and what has become of it.",
        footer = {
            "",
            "Examples:",
            "  dixit propositions --country PRK --status UNCONFIRMED",
            "  dixit propositions --as-of 2023-09-08 --format jsonl"
        })
final class PropositionsCommand extends LedgerCommandBase {
    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        write(
                Tables.propositions(label),
                ledger.propositions(filters.filter(null, format.usually(), shared), view),
                out);
    }
}
