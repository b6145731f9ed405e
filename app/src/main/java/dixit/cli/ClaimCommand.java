package dixit.cli;

import dixit.ledger.Ledger;
import dixit.ledger.LedgerClaim;
import dixit.ledger.View;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit claim}: one claim, with its grade. */
@Command(
        name = "claim",
        description = "Shows a claim: its words, who puts it forward, its grade and how that is reckoned.",
        footer = {"", "Example:", "  dixit claim 4f0c1a --explain"})
final class ClaimCommand extends LedgerCommandBase {
    @Parameters(paramLabel = "ID", description = "Its id.")
    private String id = "";

    @Option(names = "--explain", description = "Says for each field which rule gave it, by which words.")
    private boolean explain;

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        LedgerClaim claim = ledger.claim(id, view);
        if (claim == null) {
            throw shared.usage(id + ": no claim of this id was known by then");
        }
        write(Tables.claims(explain), List.of(claim), out);
        if (format == Rows.Format.table) {
            out.write("\nroot         " + claim.root().shown() + "\n");
            out.write("proposition  " + claim.proposition() + "\n");
            if (claim.grade() != null) {
                out.write("grade        " + claim.grade() + " (" + claim.grade().reckoning() + ")\n");
            }
            if (explain) {
                why(claim, out);
            }
        }
    }

    private static void why(LedgerClaim claim, Writer out) throws IOException {
        String text = claim.document().document().text();
        for (Map.Entry<String, dixit.claim.Reason> why :
                new TreeMap<>(claim.claim().why()).entrySet()) {
            String words = String.join(
                    " … ",
                    why.getValue().words().stream().map(span -> span.of(text)).toList());
            out.write("%-12s %s: %s%n".formatted(why.getKey(), why.getValue().rule(), words));
        }
    }
}
