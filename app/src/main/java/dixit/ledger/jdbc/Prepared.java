package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.ledger.Arrival;
import dixit.ledger.Filing;
import dixit.ledger.StoredDocument;
import dixit.reading.Standing;
import dixit.search.Lemma;
import dixit.search.Terms;
import dixit.story.SameText;
import dixit.story.Shingles;
import java.util.List;

/**
 * A reading with all that can be worked out before the ledger is asked, so that others may write meanwhile.
 *
 * @param text the document's
 * @param lines of the reading
 * @param hash of the lines
 * @param words what the document is found by
 */
record Prepared(
        Arrival arrival,
        StoredDocument stored,
        Packed text,
        Packed lines,
        String hash,
        List<ClaimRows.Filed> claims,
        String words,
        SameText.Side side) {

    /** The same for a report that is new, or known with another text. */
    static Prepared of(Arrival arrival, Filing filing, boolean revision) {
        StoredDocument stored = filing.of(arrival, revision);
        Document document = stored.document();
        List<Claim> read = arrival.standing() == Standing.WITHDRAWN
                ? List.of()
                : arrival.analysis().reading().claims();
        String lines = ReadingRows.lines(document, read);
        List<String> lemmas =
                arrival.analysis().lemmas().stream().map(Lemma::lemma).toList();
        return new Prepared(
                arrival,
                stored,
                Packed.text(document.text()),
                Packed.reading(lines),
                Hash.of(lines),
                ClaimRows.filed(stored, read, arrival.analysis()),
                String.join(" ", Terms.of(document.text(), lemmas)),
                new SameText.Side(
                        Shingles.of(document.text()),
                        stored.credit(),
                        stored.origin().published() == null
                                ? null
                                : stored.origin().known()));
    }
}
