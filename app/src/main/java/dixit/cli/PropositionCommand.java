package dixit.cli;

import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.proposition.Change;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Root;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dixit proposition}: one proposition, its history and its claims. */
@Command(
        name = "proposition",
        description = "Shows a proposition: every status that it came to, what moved it, and its claims.",
        footer = {"", "Example:", "  dixit proposition 4f0c1a --as-of 2023-09-08"})
final class PropositionCommand extends LedgerCommandBase {
    @Parameters(paramLabel = "ID", description = "Its id, or that of any claim of it.")
    private String id = "";

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        Proposition proposition = ledger.proposition(id, view);
        if (proposition == null) {
            throw shared.usage(id + ": no claim of this id was known by then");
        }
        if (format != Rows.Format.table) {
            write(Tables.propositions(label), List.of(proposition), out);
            return;
        }
        out.write(label.of(proposition) + "\n\n");
        out.write("%s  %s, %s: %s%n%n"
                .formatted(
                        proposition.id(),
                        count(proposition.articles(), "article"),
                        count(proposition.roots().size(), "independent origin"),
                        proposition.roots().stream().map(Root::shown).collect(Collectors.joining(", "))));
        for (Change change : proposition.history()) {
            String movedBy = change.movedBy() == null ? "its last day has passed" : "moved by " + change.movedBy();
            out.write("%-12s since %s  %s%n".formatted(change.status(), change.shown(), movedBy));
        }
        out.write("\n");
        write(Tables.claims(false), ledger.claimsOf(proposition, view), out);
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
