package dixit.ledger.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Pairs of documents that belong together, kept so that groups are the same in whatever order documents came. */
final class Links {
    private final String table;

    /** Pairs in {@code same_text} or {@code same_story}. */
    Links(String table) {
        this.table = table;
    }

    void add(Sql sql, long a, long b, double share) {
        sql.run(
                "INSERT INTO " + table + " (document, other, share) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                Math.min(a, b),
                Math.max(a, b),
                share);
    }

    /**
     * Everything that is linked with a document, directly or through others; with itself.
     *
     * @param holds whether a link counts
     * @param further what else a document is linked with
     */
    Set<Long> group(Sql sql, long document, BiPredicate<Long, Long> holds, Function<Long, List<Long>> further) {
        Set<Long> group = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (group.add(next)) {
                neighbours(sql, next).stream()
                        .filter(other -> holds.test(next, other))
                        .forEach(open::push);
                further.apply(next).forEach(open::push);
            }
        }
        return group;
    }

    private List<Long> neighbours(Sql sql, long document) {
        return sql.list(
                "SELECT other AS n FROM " + table + " WHERE document = ? UNION SELECT document FROM " + table
                        + " WHERE other = ?",
                row -> row.number("n"),
                document,
                document);
    }

    void remove(Sql sql, long document) {
        sql.run("DELETE FROM " + table + " WHERE document = ? OR other = ?", document, document);
    }
}
