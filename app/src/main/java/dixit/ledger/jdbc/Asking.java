package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.judgement.Verdict;
import dixit.ledger.After;
import dixit.ledger.Filter;
import dixit.ledger.View;
import dixit.proposition.Joining;
import dixit.proposition.Proposition;
import dixit.proposition.Testimony;
import dixit.proposition.Weights;
import dixit.search.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds propositions and folds them as they were known at a moment. */
final class Asking {
    /** How many propositions are loaded at a time. */
    static final int LOT = 64;

    private final Dialect dialect;
    private final Terms terms;
    private final Weights weights;

    Asking(Dialect dialect, Terms terms, Weights weights) {
        this.dialect = dialect;
        this.terms = terms;
        this.weights = weights;
    }

    static Judgements judgements(Sql sql, View view) {
        return new Judgements(JudgementRows.all(sql), view::heeds);
    }

    List<Proposition> propositions(Sql sql, Filter filter, View view) {
        return propositions(sql, filter, Conditions.onClaims(filter, view, dialect, terms), view);
    }

    /** The same, of those that were joined anew since alerts were last looked at. */
    List<Proposition> stirred(Sql sql, Filter filter, View view) {
        return propositions(
                sql, filter, Conditions.onClaims(filter, view, dialect, terms).stirred(), view);
    }

    /** Those that have a claim in a block in which a text of the same report has one. */
    List<Proposition> near(Sql sql, String document, View view) {
        Conditions conditions =
                Conditions.onClaims(Filter.ALL, view, dialect, terms).near(document);
        return propositions(sql, Filter.ALL, conditions, view);
    }

    private List<Proposition> propositions(Sql sql, Filter filter, Conditions conditions, View view) {
        Judgements judgements = judgements(sql, view);
        List<Proposition> found = new ArrayList<>();
        Set<Long> seen = new LinkedHashSet<>();
        List<Long> lot = new ArrayList<>();
        sql.until(
                "SELECT c.proposition FROM claim c JOIN document d ON d.n = c.document WHERE " + conditions.sql()
                        + " ORDER BY c.moment DESC, c.id DESC",
                row -> {
                    long proposition = row.number("proposition");
                    if (seen.add(proposition)) {
                        lot.add(proposition);
                    }
                    if (lot.size() == Math.min(LOT, filter.limit())) {
                        found.addAll(fold(sql, lot, judgements, filter, view));
                        lot.clear();
                    }
                    return found.size() < filter.limit();
                },
                conditions.values());
        found.addAll(fold(sql, lot, judgements, filter, view));
        return distinct(found).subList(0, Math.min(distinct(found).size(), filter.limit()));
    }

    /** Those that fit, the last moved first, from what is kept of every status. */
    List<Proposition> latest(Sql sql, Filter filter, View view, boolean moved, @Nullable After after) {
        if (view.judgedBy() != null) {
            return latestAnew(sql, filter, view, moved, after);
        }
        long asOf = view.asOf().getEpochSecond();
        List<Object> values = new ArrayList<>(List.of(asOf, asOf));
        StringBuilder where = new StringBuilder("m.at <= ? AND m.until > ?");
        if (moved) {
            where.append(" AND m.seq > 0");
        }
        if (filter.status() != null) {
            where.append(" AND m.status = ?");
            values.add(filter.status().name());
        }
        if (after != null) {
            long moment = after.moment().getEpochSecond();
            where.append(" AND m.at <= ? AND (m.at < ? OR m.claim < ?)");
            values.addAll(List.of(moment, moment, after.id()));
        }
        if (!filter.limit(Filter.ALL.limit()).status(null).equals(Filter.ALL)) {
            Conditions conditions = Conditions.onClaims(filter, view, dialect, terms);
            where.append(" AND m.proposition IN (SELECT c.proposition FROM claim c JOIN document d ON d.n = c.document"
                    + " WHERE " + conditions.sql() + ")");
            values.addAll(List.of(conditions.values()));
        }
        List<Long> found = new ArrayList<>();
        sql.until(
                "SELECT m.proposition FROM moved m WHERE " + where + " ORDER BY m.at DESC, m.claim DESC",
                row -> {
                    found.add(row.number("proposition"));
                    return found.size() < filter.limit();
                },
                values.toArray());
        Judgements judgements = judgements(sql, view);
        List<Proposition> propositions = new ArrayList<>();
        for (int i = 0; i < found.size(); i += LOT) {
            List<Long> lot = found.subList(i, Math.min(i + LOT, found.size()));
            groups(sql, lot, judgements, view).forEach(group -> propositions.add(Proposition.of(group, view.asOf())));
        }
        return propositions;
    }

    /** The same where what is kept does not serve, as only some people's judgements apply. */
    private List<Proposition> latestAnew(Sql sql, Filter filter, View view, boolean moved, @Nullable After after) {
        Comparator<Proposition> order = Comparator.comparing(
                        (Proposition proposition) -> proposition.present().since())
                .thenComparing(Proposition::id)
                .reversed();
        return propositions(sql, filter.limit(Integer.MAX_VALUE), view).stream()
                .filter(proposition -> !moved || proposition.history().size() > 1)
                .sorted(order)
                .filter(proposition -> after == null || isAfter(proposition, after))
                .limit(filter.limit())
                .toList();
    }

    private static boolean isAfter(Proposition proposition, After after) {
        int order = proposition.present().since().compareTo(after.moment());
        return order < 0 || (order == 0 && proposition.id().compareTo(after.id()) < 0);
    }

    /** Goes through the claims that fit, the latest first; whether more would have come. */
    boolean testimonies(Sql sql, Filter filter, View view, Predicate<Testimony> wantsMore) {
        Judgements judgements = judgements(sql, view);
        Conditions conditions = Conditions.onClaims(filter, view, dialect, terms);
        Testimonies testimonies = new Testimonies(judgements);
        sql.until(
                Testimonies.ROWS + " WHERE " + conditions.sql() + " ORDER BY c.moment DESC, c.id DESC",
                row -> {
                    Testimony testimony = testimonies.read(row);
                    return !testimony.standsAt(view.asOf()) || wantsMore.test(testimony);
                },
                conditions.values());
        return true;
    }

    private static List<Proposition> distinct(List<Proposition> found) {
        Map<String, Proposition> distinct = new LinkedHashMap<>();
        found.forEach(proposition -> distinct.putIfAbsent(proposition.id(), proposition));
        return List.copyOf(distinct.values());
    }

    private List<Proposition> fold(Sql sql, List<Long> lot, Judgements judgements, Filter filter, View view) {
        return groups(sql, lot, judgements, view).stream()
                .map(group -> Proposition.of(group, view.asOf()))
                .filter(proposition -> filter.status() == null || proposition.status() == filter.status())
                .toList();
    }

    /** Some of the rows, from a place on: always as many, so that a statement is prepared once. */
    static List<Object> lot(List<Long> rows, int from) {
        List<Object> lot = new ArrayList<>(rows.subList(from, Math.min(from + LOT, rows.size())));
        while (lot.size() < LOT) {
            lot.add(rows.get(from));
        }
        return lot;
    }

    /** The claims of each proposition, as far as they were published by the view's moment. */
    List<List<Testimony>> groups(Sql sql, List<Long> propositions, Judgements judgements, View view) {
        if (propositions.isEmpty()) {
            return List.of();
        }
        if (view.judgedBy() != null) {
            return joinedAnew(sql, propositions, judgements, view);
        }
        Map<Long, List<Testimony>> groups = new LinkedHashMap<>();
        propositions.forEach(proposition -> groups.put(proposition, new ArrayList<>()));
        List<Object> values = lot(propositions, 0);
        values.add(view.asOf().getEpochSecond());
        Testimonies testimonies = new Testimonies(judgements);
        sql.each(
                Testimonies.rowsWith("c.proposition") + " WHERE c.proposition IN (" + Sql.marks(values.size() - 1)
                        + ") AND c.moment <= ?",
                row -> groups.computeIfAbsent(row.number("proposition"), unseen -> new ArrayList<>())
                        .add(testimonies.read(row)),
                values.toArray());
        return groups.values().stream().filter(group -> !group.isEmpty()).toList();
    }

    /** The same where only some people's judgements apply: what is kept heeds everybody's, so it is joined anew. */
    private List<List<Testimony>> joinedAnew(Sql sql, List<Long> propositions, Judgements judgements, View view) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<Long> blocks = new LinkedHashSet<>();
        for (long proposition : propositions) {
            sql.each(
                    "SELECT id, block FROM claim WHERE proposition = ? AND moment <= ?",
                    row -> {
                        wanted.add(row.text("id"));
                        blocks.add(row.number("block"));
                    },
                    proposition,
                    view.asOf().getEpochSecond());
        }
        Map<String, List<Testimony>> joined = new LinkedHashMap<>();
        for (long block : blocks) {
            List<Testimony> testimonies = sql.list(
                    Testimonies.ROWS + " WHERE c.block = ? AND c.moment <= ?",
                    new Testimonies(judgements)::read,
                    block,
                    view.asOf().getEpochSecond());
            joined.putAll(Joining.join(testimonies, weights, judgements.apart()));
        }
        List<List<Testimony>> groups = new ArrayList<>(joined.values());
        judgements.verdicts(Verdict.Join.class).forEach(join -> unite(groups, join));
        return groups.stream()
                .filter(group -> group.stream().anyMatch(claim -> wanted.contains(claim.id())))
                .toList();
    }

    private static void unite(List<List<Testimony>> groups, Verdict.Join join) {
        Set<String> ids = Set.of(join.proposition(), join.other());
        List<List<Testimony>> meant = groups.stream()
                .filter(group -> group.stream().anyMatch(claim -> ids.contains(claim.id())))
                .toList();
        groups.removeAll(meant);
        if (!meant.isEmpty()) {
            groups.add(meant.stream().flatMap(List::stream).collect(Collectors.toList()));
        }
    }

    @Nullable
    Proposition proposition(Sql sql, String claim, View view) {
        Long group = sql.first(
                "SELECT proposition FROM claim WHERE id = ? AND moment <= ?",
                row -> row.number("proposition"),
                claim,
                view.asOf().getEpochSecond());
        if (group == null) {
            return null;
        }
        return groups(sql, List.of(group), judgements(sql, view), view).stream()
                .filter(claims -> claims.stream().anyMatch(each -> each.id().equals(claim)))
                .map(claims -> Proposition.of(claims, view.asOf()))
                .findFirst()
                .orElse(null);
    }
}
