package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.ledger.TestimonyBytes;
import dixit.proposition.Origin;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads claims as evidence, as people have corrected them; a document's origin is read once. */
final class Testimonies {
    /** A claim and its document, as {@link #read} takes them. */
    static final String ROWS = "SELECT c.n, c.id, t.said, w.moment AS withdrawn, "
            + DocumentRows.ORIGIN_COLUMNS
            + " FROM claim c JOIN testimony t ON t.claim = c.n JOIN document d ON d.n = c.document"
            + " LEFT JOIN document o ON o.n = d.original AND o.n <> d.n LEFT JOIN withdrawal w ON w.claim = c.id";

    private final Judgements judgements;
    private final Map<Long, Origin> origins = new HashMap<>();

    Testimonies(Judgements judgements) {
        this.judgements = judgements;
    }

    /** The same with more columns of the claim. */
    static String rowsWith(String columns) {
        return ROWS.replace("SELECT c.n,", "SELECT c.n, " + columns + ",");
    }

    Testimony read(Row row) {
        Origin origin = origins.computeIfAbsent(
                row.number("document_n"), unseen -> DocumentRows.origin(row, row.text("document_id")));
        Testimony stored = TestimonyBytes.read(row.bytes("said"), row.text("id"), origin);
        @Nullable Long withdrawn = row.numberOrNull("withdrawn");
        return judgements.apply(withdrawn == null ? stored : stored.withdrawn(Instant.ofEpochSecond(withdrawn)));
    }
}
