package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.ledger.View;
import dixit.proposition.Proposition;
import dixit.proposition.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim's proposition has come to.
 *
 * @param proposition its id, that of its earliest claim
 * @param roots how many independent origins put it forward
 */
record Known(String proposition, Status status, int roots) {
    private static final String KEPT = """
            SELECT m.proposition, m.claim, m.status, (SELECT COUNT(DISTINCT c.root) FROM claim c
              WHERE c.proposition = m.proposition AND c.moment <= ?
              AND c.id NOT IN (SELECT claim FROM withdrawal WHERE moment <= ?)) AS roots
            FROM moved m WHERE m.at <= ? AND m.until > ? AND m.proposition IN (""";

    /** What has become of propositions by a view's moment, by their rows, from what is kept of every status. */
    static Map<Long, Known> kept(Sql sql, List<Long> propositions, View view) {
        long asOf = view.asOf().getEpochSecond();
        Map<Long, Known> known = new HashMap<>();
        for (int i = 0; i < propositions.size(); i += Asking.LOT) {
            List<Object> values = new ArrayList<>(List.of(asOf, asOf, asOf, asOf));
            values.addAll(Asking.lot(propositions, i));
            sql.each(
                    KEPT + Sql.marks(Asking.LOT) + ")",
                    row -> known.put(
                            row.number("proposition"),
                            new Known(
                                    row.text("claim"), Status.valueOf(row.text("status")), (int) row.number("roots"))),
                    values.toArray());
        }
        return known;
    }

    /** The same by their claims' ids, where what is kept does not serve, as only some people's judgements apply. */
    static Map<String, Known> folded(
            Asking asking, Sql sql, List<Long> propositions, Judgements judgements, View view) {
        Map<String, Known> known = new HashMap<>();
        for (int i = 0; i < propositions.size(); i += Asking.LOT) {
            List<Long> lot = propositions.subList(i, Math.min(i + Asking.LOT, propositions.size()));
            asking.groups(sql, lot, judgements, view).forEach(group -> {
                Proposition folded = Proposition.of(group, view.asOf());
                Known all =
                        new Known(folded.id(), folded.status(), folded.roots().size());
                group.forEach(testimony -> known.put(testimony.id(), all));
            });
        }
        return known;
    }
}
