package dixit.cli;

import dixit.json.Form;
import dixit.json.PropositionWriter;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.ledger.json.DocumentWriter;
import dixit.ledger.json.LedgerClaimWriter;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns in which the ledger's contents are shown. */
final class Tables {
    private Tables() {}

    static Rows<Proposition> propositions(Label label) {
        return new Rows<>(
                List.of("id", "status", "since", "origins", "articles", "what"),
                proposition -> List.of(
                        proposition.id(),
                        proposition.status().name(),
                        proposition.present().shown(),
                        String.valueOf(proposition.roots().size()),
                        String.valueOf(proposition.articles()),
                        label.of(proposition)),
                new PropositionWriter(label)::line);
    }

    static Rows<LedgerClaim> claims(boolean explain) {
        return new Rows<>(
                List.of("id", "published", "grade", "act", "factuality", "who", "claim"),
                claim -> List.of(
                        claim.claim().id(),
                        text(claim.document().origin().published()),
                        String.valueOf(claim.grade()),
                        claim.testimony().act().name(),
                        claim.testimony().factuality().certainty() + " "
                                + claim.testimony().factuality().polarity() + " "
                                + claim.testimony().factuality().tense(),
                        who(claim),
                        claim.testimony().content()),
                new LedgerClaimWriter(explain ? Form.EXPLAINED : Form.PLAIN)::line);
    }

    private static String who(LedgerClaim claim) {
        String sources =
                claim.testimony().sources().stream().map(Speaker::shown).collect(Collectors.joining(" › "));
        String outlet = text(claim.document().document().outlet());
        return sources.isEmpty() ? outlet : outlet + " › " + sources;
    }

    static Rows<StoredDocument> documents() {
        return new Rows<>(
                List.of("id", "published", "outlet", "language", "origin", "title"),
                stored -> List.of(
                        stored.document().id(),
                        text(stored.origin().published()),
                        text(stored.document().outlet()),
                        stored.document().language(),
                        origin(stored),
                        Objects.requireNonNullElseGet(
                                stored.document().title(),
                                () -> text(stored.document().uri()))),
                DocumentWriter::line);
    }

    private static String origin(StoredDocument stored) {
        if (stored.origin().copyOf() != null) {
            return "copy of " + stored.origin().copyOf();
        }
        return stored.credit() != null ? "credits " + stored.credit() : "own";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
