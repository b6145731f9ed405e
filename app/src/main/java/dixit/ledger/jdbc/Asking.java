package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.judgement.Verdict;
import dixit.ledger.Filter;
import dixit.ledger.View;
import dixit.proposition.Joining;
import dixit.proposition.Proposition;
import dixit.proposition.Testimony;
import dixit.proposition.Weights;
import dixit.search.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds propositions and folds them as they were known at a moment. */
final class Asking {
    /** How many propositions are loaded at a time. */
    private static final int LOT = 64;

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
        Judgements judgements = judgements(sql, view);
        Conditions conditions = Conditions.onClaims(filter, view, dialect, terms);
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
        List<Object> values = new ArrayList<>(propositions);
        while (values.size() < LOT) {
            values.add(propositions.getFirst());
        }
        values.add(view.asOf().getEpochSecond());
        sql.each(
                ClaimRows.TESTIMONIES.replace("SELECT c.n,", "SELECT c.n, c.proposition,") + " WHERE c.proposition IN ("
                        + Sql.marks(values.size() - 1) + ") AND c.moment <= ?",
                row -> groups.computeIfAbsent(row.number("proposition"), unseen -> new ArrayList<>())
                        .add(ClaimRows.testimony(row, judgements)),
                values.toArray());
        return groups.values().stream().filter(group -> !group.isEmpty()).toList();
    }

    /** The same where only some people's judgements apply: what is kept heeds everybody's, so it is joined anew. */
    private List<List<Testimony>> joinedAnew(Sql sql, List<Long> propositions, Judgements judgements, View view) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> blocks = new LinkedHashSet<>();
        for (long proposition : propositions) {
            sql.each(
                    "SELECT id, block FROM claim WHERE proposition = ? AND moment <= ?",
                    row -> {
                        wanted.add(row.text("id"));
                        blocks.add(row.text("block"));
                    },
                    proposition,
                    view.asOf().getEpochSecond());
        }
        Map<String, List<Testimony>> joined = new LinkedHashMap<>();
        for (String block : blocks) {
            List<Testimony> testimonies = sql.list(
                    ClaimRows.TESTIMONIES + " WHERE c.block = ? AND c.moment <= ?",
                    row -> ClaimRows.testimony(row, judgements),
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
