package dixit.export;

import dixit.document.Document;
import dixit.document.Span;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Change;
import dixit.proposition.Label;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.proposition.Root;
import dixit.proposition.Testimony;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a proposition in a report or a mail.
 *
 * @param title a short sentence
 * @param standing its status and on what it rests, in one line
 * @param history each status, in one line
 * @param claims in order of publication
 */
record Brief(String id, String title, String standing, List<String> history, List<Cited> claims) {

    /**
     * A claim that can be cited.
     *
     * @param said when, who, how
     * @param words the report's own
     * @param source outlet, title, day, place in the text
     * @param address of the report on the web
     * @param why ids and rules
     */
    record Cited(
            String said,
            String words,
            String source,
            @Nullable String address,
            String why) {}

    static Brief of(Dossier dossier, Label label) {
        Proposition proposition = dossier.proposition();
        String roots = proposition.roots().stream().map(Root::shown).collect(Collectors.joining(", "));
        String standing = "%s since %s; %d independent origin%s%s; %d article%s; as known on %s"
                .formatted(
                        proposition.status(),
                        proposition.present().shown(),
                        proposition.roots().size(),
                        proposition.roots().size() == 1 ? "" : "s",
                        roots.isEmpty() ? "" : " (" + roots + ")",
                        proposition.articles(),
                        proposition.articles() == 1 ? "" : "s",
                        Moment.dayOf(dossier.asOf()));
        return new Brief(
                proposition.id(),
                label.of(proposition),
                standing,
                proposition.history().stream().map(Brief::change).toList(),
                dossier.claims().stream().map(Brief::cited).toList());
    }

    private static String change(Change change) {
        String movedBy = change.movedBy() == null ? "its last day passed" : "moved by " + change.movedBy();
        return change.shown() + ": " + change.status() + ", " + movedBy;
    }

    private static Cited cited(LedgerClaim claim) {
        Evidence evidence = new Evidence(claim);
        Testimony testimony = claim.testimony();
        Span at = evidence.codePoints(evidence.claim().content());
        String is = "%s, %s %s %s"
                .formatted(
                        testimony.act(),
                        testimony.factuality().certainty(),
                        testimony.factuality().polarity(),
                        testimony.factuality().tense());
        String withdrawn =
                testimony.withdrawn() == null ? "" : " — withdrawn on " + Moment.dayOf(testimony.withdrawn());
        return new Cited(
                "%s, %s (%s)%s"
                        .formatted(evidence.published(), evidence.chainText(), is.toLowerCase(Locale.ROOT), withdrawn),
                testimony.content(),
                "%s, characters %d–%d".formatted(source(evidence), at.begin(), at.end()),
                Addresses.web(evidence.document().url()),
                "claim %s of document %s; %s"
                        .formatted(evidence.claim().id(), evidence.document().id(), evidence.rulesText()));
    }

    private static String source(Evidence evidence) {
        Document document = evidence.document();
        String outlet = document.outlet() == null ? "" : document.outlet() + ", ";
        String title = document.title() == null ? "" : "“" + document.title() + "”, ";
        String where = document.url() == null && document.uri() != null ? ", " + document.uri() : "";
        return outlet + title + evidence.published() + where;
    }
}
