package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.json.ClaimReader;
import dixit.judgement.Judgements;
import dixit.ledger.Dossier;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through propositions with all their evidence, few of them in memory at a time. */
final class Dossiers {
    /** How many propositions are loaded at a time. */
    static final int LOT = 64;

    /** How many characters of documents are kept: claims of one proposition are of many documents. */
    private static final long KEPT = 10_000_000;

    private final Dialect dialect;
    private final Terms terms;
    private final Asking asking;

    Dossiers(Dialect dialect, Terms terms, Asking asking) {
        this.dialect = dialect;
        this.terms = terms;
        this.asking = asking;
    }

    /**
     * Goes through the propositions that have a claim that fits, in the order of their first claims.
     *
     * @param documents only claims of these documents fit; empty for all
     */
    void each(Sql sql, Filter filter, Set<String> documents, View view, Predicate<Dossier> wantsMore) {
        Conditions conditions = Conditions.onClaims(filter, view, dialect, terms);
        List<Object> values = new ArrayList<>(List.of(conditions.values()));
        values.addAll(documents);
        String where =
                conditions.sql() + (documents.isEmpty() ? "" : " AND d.id IN (" + Sql.marks(documents.size()) + ")");
        try (Walk walk = new Walk(sql, filter, view, Fitting.find(sql, where, values), wantsMore)) {
            walk.all();
        }
    }

    /** A document, and what reads its claims. */
    private record Opened(StoredDocument document, ClaimReader reader) {}

    /** One passage through the ledger. */
    private final class Walk implements AutoCloseable {
        private final Sql sql;
        private final Filter filter;
        private final View view;
        private final Fitting fitting;
        private final Predicate<Dossier> wantsMore;
        private final Judgements judgements;
        private final Map<String, SourceRecord> records = new HashMap<>();
        private final Set<String> given = new HashSet<>();
        private final LinkedHashMap<String, Opened> documents = new LinkedHashMap<>(16, 0.75f, true);
        private final UnpackedReadings readings;
        private long kept;

        Walk(Sql sql, Filter filter, View view, Fitting fitting, Predicate<Dossier> wantsMore) {
            this.sql = sql;
            this.filter = filter;
            this.view = view;
            this.fitting = fitting;
            this.wantsMore = wantsMore;
            this.judgements = Asking.judgements(sql, view);
            this.readings = new UnpackedReadings(sql);
        }

        void all() {
            List<Long> lot = new ArrayList<>();
            for (long proposition : fitting.propositions()) {
                lot.add(proposition);
                if (lot.size() == LOT) {
                    if (!lot(lot)) {
                        return;
                    }
                    lot.clear();
                }
            }
            if (!lot.isEmpty()) {
                lot(lot);
            }
        }

        /** Hands on the propositions of a lot; returns whether more are wanted. */
        private boolean lot(List<Long> rows) {
            Set<String> asked = fitting.ids(sql, rows);
            for (List<Testimony> group : asking.groups(sql, rows, judgements, view)) {
                Proposition proposition = Proposition.of(group, view.asOf());
                boolean fits = filter.status() == null || proposition.status() == filter.status();
                // Where only some people's judgements apply, two lots may share a proposition.
                if (fits && given.add(proposition.id()) && !hand(proposition, group, asked)) {
                    return false;
                }
            }
            return given.size() < filter.limit();
        }

        private boolean hand(Proposition proposition, List<Testimony> group, Set<String> asked) {
            List<LedgerClaim> claims = group.stream()
                    .sorted(Testimony.ORDER)
                    .map(testimony -> claim(testimony, proposition))
                    .filter(Objects::nonNull)
                    .toList();
            boolean more = claims.isEmpty()
                    || wantsMore.test(Dossier.of(proposition, claims, fit(claims, asked), view.asOf()));
            return more && given.size() < filter.limit();
        }

        private static Set<String> fit(List<LedgerClaim> claims, Set<String> asked) {
            return claims.stream()
                    .map(claim -> claim.claim().id())
                    .filter(asked::contains)
                    .collect(Collectors.toSet());
        }

        private @Nullable LedgerClaim claim(Testimony testimony, Proposition proposition) {
            Opened document = document(testimony.origin().document());
            String line = readings.line(document.document().document().id(), testimony.id());
            if (line == null) {
                return null;
            }
            Claim claim = document.reader().read(line);
            Root root = Root.of(testimony);
            SourceRecord record = records.computeIfAbsent(root.key(), unseen -> Sources.record(sql, root, view));
            return new LedgerClaim(
                    claim, document.document(), testimony, root, Grade.of(proposition, record), proposition.id());
        }

        private Opened document(String id) {
            Opened known = documents.get(id);
            if (known != null) {
                return known;
            }
            StoredDocument stored = Objects.requireNonNull(DocumentRows.find(sql, id));
            Opened document = new Opened(stored, new ClaimReader(stored.document()));
            documents.put(id, document);
            kept += stored.document().text().length();
            while (kept > KEPT && documents.size() > 1) {
                StoredDocument oldest = documents.pollFirstEntry().getValue().document();
                kept -= oldest.document().text().length();
            }
            return document;
        }

        @Override
        public void close() {
            readings.close();
        }
    }
}
