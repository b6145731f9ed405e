package dixit.cli;

import dixit.ledger.Ledger;
import dixit.ledger.StoredDocument;
import dixit.ledger.View;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dixit story}: the reports of one chain of happenings. */
@Command(
        name = "story",
        description = "Shows the reports of one chain of happenings.",
        footer = {"", "Example:", "  dixit story 9ac3f2"})
final class StoryCommand extends LedgerCommandBase {
    @Parameters(paramLabel = "ID", description = "A document's id, or a claim's or proposition's.")
    private String id = "";

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        List<StoredDocument> story = ledger.story(document(ledger, view), view);
        if (story.isEmpty()) {
            throw shared.usage(id + ": no document or claim of this id was known by then");
        }
        write(Tables.documents(), story, out);
    }

    private String document(Ledger ledger, View view) {
        Proposition proposition = ledger.document(id) == null ? ledger.proposition(id, view) : null;
        return proposition == null || proposition.claims().isEmpty()
                ? id
                : proposition.claims().getFirst().origin().document();
    }
}
