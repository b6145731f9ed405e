package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.judgement.Judgements;
import dixit.ledger.After;
import dixit.ledger.Filter;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.ledger.View;
import dixit.proposition.Grade;
import dixit.proposition.Proposition;
import dixit.proposition.Root;
import dixit.proposition.SourceRecord;
import dixit.proposition.Testimony;
import dixit.search.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows claims with what the ledger knows of them: root, grade, proposition. */
final class ClaimViews {
    private final Dialect dialect;
    private final Terms terms;
    private final Asking asking;

    ClaimViews(Dialect dialect, Terms terms, Asking asking) {
        this.dialect = dialect;
        this.terms = terms;
        this.asking = asking;
    }

    /** A claim's id and its document's. */
    private record Hit(String claim, String document) {}

    List<LedgerClaim> claims(Sql sql, Filter filter, View view, @Nullable After after) {
        Conditions conditions =
                Conditions.onClaims(filter, view, dialect, terms).after("c", after);
        boolean kept = view.judgedBy() == null;
        if (kept) {
            conditions.status(filter.status(), view);
        }
        List<Hit> hits = new ArrayList<>();
        sql.until(
                "SELECT c.id, d.id AS document_id FROM claim c JOIN document d ON d.n = c.document WHERE "
                        + conditions.sql() + " ORDER BY c.moment DESC, c.id DESC",
                row -> {
                    hits.add(new Hit(row.text("id"), row.text("document_id")));
                    return (filter.status() != null && !kept) || hits.size() < filter.limit();
                },
                conditions.values());
        Session session = new Session(sql, view);
        return hits.stream()
                .map(session::claim)
                .filter(Objects::nonNull)
                .filter(claim -> filter.status() == null || session.status(claim, filter))
                .limit(filter.limit())
                .toList();
    }

    @Nullable
    LedgerClaim claim(Sql sql, String id, View view) {
        Hit hit = sql.first(
                """
                SELECT c.id, d.id AS document_id FROM claim c JOIN document d ON d.n = c.document
                WHERE c.id = ? AND c.moment <= ?""",
                row -> new Hit(row.text("id"), row.text("document_id")),
                id,
                view.asOf().getEpochSecond());
        return hit == null ? null : new Session(sql, view).claim(hit);
    }

    List<LedgerClaim> claimsIn(Sql sql, String document, View view) {
        Session session = new Session(sql, view);
        StoredDocument stored = DocumentRows.find(sql, document);
        if (stored == null || stored.origin().known().isAfter(view.asOf())) {
            return List.of();
        }
        return ReadingRows.claims(sql, stored.document()).stream()
                .map(claim -> session.claim(new Hit(claim.id(), document)))
                .filter(Objects::nonNull)
                .toList();
    }

    List<LedgerClaim> claimsOf(Sql sql, Proposition proposition, View view) {
        Session session = new Session(sql, view);
        return proposition.claims().stream()
                .map(testimony ->
                        session.claim(new Hit(testimony.id(), testimony.origin().document())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What has been loaded for one answer. */
    private final class Session {
        private final Sql sql;
        private final View view;
        private final Judgements judgements;
        private final Map<String, StoredDocument> documents = new HashMap<>();
        private final Map<String, Map<String, Claim>> readings = new HashMap<>();
        private final Map<String, Proposition> propositions = new HashMap<>();
        private final Map<Root, SourceRecord> records = new HashMap<>();

        Session(Sql sql, View view) {
            this.sql = sql;
            this.view = view;
            this.judgements = Asking.judgements(sql, view);
        }

        @Nullable
        LedgerClaim claim(Hit hit) {
            StoredDocument document =
                    documents.computeIfAbsent(hit.document(), id -> Objects.requireNonNull(DocumentRows.find(sql, id)));
            Claim claim = readings.computeIfAbsent(hit.document(), id -> reading(document))
                    .get(hit.claim());
            if (claim == null) {
                return null;
            }
            Testimony testimony = Objects.requireNonNull(sql.first(
                    ClaimRows.TESTIMONIES + " WHERE c.id = ?",
                    row -> ClaimRows.testimony(row, judgements),
                    hit.claim()));
            Proposition proposition = proposition(hit.claim());
            Root root = Root.of(testimony);
            Grade grade = proposition == null ? null : Grade.of(proposition, record(root));
            return new LedgerClaim(
                    claim, document, testimony, root, grade, proposition == null ? null : proposition.id());
        }

        private SourceRecord record(Root root) {
            return records.computeIfAbsent(root, unseen -> Sources.record(sql, root, view));
        }

        private Map<String, Claim> reading(StoredDocument document) {
            Map<String, Claim> claims = new HashMap<>();
            ReadingRows.claims(sql, document.document()).forEach(claim -> claims.put(claim.id(), claim));
            return claims;
        }

        private @Nullable Proposition proposition(String claim) {
            Proposition known = propositions.get(claim);
            if (known != null) {
                return known;
            }
            Proposition found = asking.proposition(sql, claim, view);
            if (found != null) {
                found.claims().forEach(each -> propositions.put(each.id(), found));
            }
            return found;
        }

        boolean status(LedgerClaim claim, Filter filter) {
            Proposition proposition = proposition(claim.claim().id());
            return proposition != null && proposition.status() == filter.status();
        }
    }
}
