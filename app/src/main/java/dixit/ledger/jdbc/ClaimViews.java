package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.json.ClaimReader;
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

    /** A claim's id, its document's, and the row of its proposition, if it has been joined. */
    private record Hit(
            String claim, String document, @Nullable Long proposition) {
        static Hit of(Row row) {
            return new Hit(row.text("id"), row.text("document_id"), row.numberOrNull("proposition"));
        }
    }

    private static final String HITS =
            "SELECT c.id, c.proposition, d.id AS document_id FROM claim c JOIN document d ON d.n = c.document WHERE ";

    List<LedgerClaim> claims(Sql sql, Filter filter, View view, @Nullable After after) {
        Conditions conditions =
                Conditions.onClaims(filter, view, dialect, terms).after("c", after);
        boolean kept = view.judgedBy() == null;
        if (kept) {
            conditions.status(filter.status(), view);
        }
        List<Hit> hits = new ArrayList<>();
        sql.until(
                HITS + conditions.sql() + " ORDER BY c.moment DESC, c.id DESC",
                row -> {
                    hits.add(Hit.of(row));
                    return (filter.status() != null && !kept) || hits.size() < filter.limit();
                },
                conditions.values());
        Session session = new Session(sql, view);
        List<LedgerClaim> found = new ArrayList<>();
        for (int i = 0; i < hits.size() && found.size() < filter.limit(); i += Asking.LOT) {
            session.claims(hits.subList(i, Math.min(i + Asking.LOT, hits.size()))).stream()
                    .filter(claim -> filter.status() == null || session.status(claim, filter))
                    .forEach(found::add);
        }
        return found.subList(0, Math.min(found.size(), filter.limit()));
    }

    @Nullable
    LedgerClaim claim(Sql sql, String id, View view) {
        List<Hit> hits = sql.list(
                HITS + "c.id = ? AND c.moment <= ?", Hit::of, id, view.asOf().getEpochSecond());
        List<LedgerClaim> claims = new Session(sql, view).claims(hits);
        return claims.isEmpty() ? null : claims.getFirst();
    }

    List<LedgerClaim> claimsIn(Sql sql, String document, View view) {
        Map<String, Hit> hits = new HashMap<>();
        sql.each(
                HITS + "d.id = ? AND c.moment <= ?",
                row -> hits.put(row.text("id"), Hit.of(row)),
                document,
                view.asOf().getEpochSecond());
        Session session = new Session(sql, view);
        return session.claims(session.lines(document).keySet().stream()
                .map(hits::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * Some of a proposition's claims, in order of publication.
     *
     * @param from how many claims are passed over
     * @param most how many are wanted
     */
    List<LedgerClaim> claimsOf(Sql sql, Proposition proposition, View view, int from, int most) {
        Session session = new Session(sql, view);
        Known known = new Known(
                proposition.id(), proposition.status(), proposition.roots().size());
        return proposition.claims().stream()
                .skip(from)
                .limit(most)
                .map(testimony -> session.claim(testimony, known))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What has been loaded for one answer. */
    private final class Session {
        private final Sql sql;
        private final View view;
        private final Judgements judgements;
        private final Map<String, StoredDocument> documents = new HashMap<>();
        private final Map<String, Map<String, String>> readings = new HashMap<>();
        private final Map<String, Known> propositions = new HashMap<>();
        private final Map<Root, SourceRecord> records = new HashMap<>();

        Session(Sql sql, View view) {
            this.sql = sql;
            this.view = view;
            this.judgements = Asking.judgements(sql, view);
        }

        /** Those of the claims that their documents' latest readings have, in order. */
        List<LedgerClaim> claims(List<Hit> hits) {
            join(hits);
            return hits.stream()
                    .map(hit -> claim(testimony(hit.claim()), propositions.get(hit.claim())))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private void join(List<Hit> hits) {
            List<Long> rows = hits.stream()
                    .map(Hit::proposition)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (view.judgedBy() != null) {
                propositions.putAll(Known.folded(asking, sql, rows, judgements, view));
                return;
            }
            Map<Long, Known> known = Known.kept(sql, rows, view);
            for (Hit hit : hits) {
                Known proposition = known.get(hit.proposition());
                if (proposition != null) {
                    propositions.put(hit.claim(), proposition);
                }
            }
        }

        private Testimony testimony(String claim) {
            return Objects.requireNonNull(
                    sql.first(Testimonies.ROWS + " WHERE c.id = ?", new Testimonies(judgements)::read, claim));
        }

        @Nullable
        LedgerClaim claim(Testimony testimony, @Nullable Known known) {
            String id = testimony.origin().document();
            String line = lines(id).get(testimony.id());
            if (line == null) {
                return null;
            }
            StoredDocument document =
                    documents.computeIfAbsent(id, unseen -> Objects.requireNonNull(DocumentRows.find(sql, id)));
            Claim claim = new ClaimReader(document.document()).read(line);
            Root root = Root.of(testimony);
            Grade grade = known == null ? null : Grade.of(known.status(), known.roots(), record(root));
            return new LedgerClaim(claim, document, testimony, root, grade, known == null ? null : known.proposition());
        }

        private SourceRecord record(Root root) {
            return records.computeIfAbsent(root, unseen -> Sources.record(sql, root, view));
        }

        /** The claims of a document's latest reading by their ids, in order of the text, as lines of JSON. */
        Map<String, String> lines(String document) {
            return readings.computeIfAbsent(document, id -> ReadingRows.linesById(sql, id));
        }

        boolean status(LedgerClaim claim, Filter filter) {
            Known known = propositions.get(claim.claim().id());
            return known != null && known.status() == filter.status();
        }
    }
}
