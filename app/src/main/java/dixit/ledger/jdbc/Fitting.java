package dixit.ledger.jdbc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What fits, by row: propositions in the order of their first claims, and claims; many, so in few bytes. */
record Fitting(LinkedHashSet<Long> propositions, BitSet claims) {

    /** Asks for the claims of a condition on {@code claim c} and {@code document d}. */
    static Fitting find(Sql sql, String where, List<Object> values) {
        Fitting fitting = new Fitting(new LinkedHashSet<>(), new BitSet());
        sql.each(
                "SELECT c.proposition, c.n FROM claim c JOIN document d ON d.n = c.document"
                        + " JOIN claim p ON p.n = c.proposition JOIN document e ON e.n = p.document WHERE " + where
                        + " ORDER BY p.moment, e.id, p.id",
                row -> {
                    fitting.propositions.add(row.number("proposition"));
                    fitting.claims.set(Math.toIntExact(row.number("n")));
                },
                values.toArray());
        return fitting;
    }

    /** The ids of the claims that fit, of some propositions. */
    Set<String> ids(Sql sql, List<Long> some) {
        Set<String> ids = new HashSet<>();
        List<Long> padded = new ArrayList<>(some);
        while (padded.size() < Dossiers.LOT) {
            padded.add(some.getFirst());
        }
        sql.each(
                "SELECT n, id FROM claim WHERE proposition IN (" + Sql.marks(Dossiers.LOT) + ")",
                row -> {
                    if (claims.get((int) row.number("n"))) {
                        ids.add(row.text("id"));
                    }
                },
                padded.toArray());
        return ids;
    }
}
