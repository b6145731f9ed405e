package dixit.ledger.jdbc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group of documents that are one text, by the row of its original; each member says which that is and where the text began. */
record CopyGroup(long original, @Nullable String root) {

    /** Puts a new document into the groups that it is linked with, which thereby become one: only what changes is touched. */
    static void unite(Sql sql, long n, List<Long> linked) {
        Set<CopyGroup> before = groups(sql, linked);
        Object[] originals = originals(before, n);
        String marks = Sql.marks(originals.length);
        CopyGroup first = Objects.requireNonNull(sql.first(
                "SELECT n, outlet FROM document WHERE n IN (" + marks + ") ORDER BY moment, id LIMIT 1",
                row -> new CopyGroup(row.number("n"), row.textOrNull("outlet")),
                originals));
        sql.run("UPDATE document SET original = ? WHERE n = ?", n, n);
        String credit = sql.first(
                "SELECT credit FROM document WHERE original IN (" + marks
                        + ") AND credit IS NOT NULL ORDER BY moment, id LIMIT 1",
                row -> row.text("credit"),
                originals);
        CopyGroup now = credit == null ? first : new CopyGroup(first.original(), credit);
        sql.run("UPDATE document SET original = ?, root = ? WHERE n = ?", now.original(), now.root(), n);
        before.stream().filter(group -> !group.equals(now)).forEach(group -> group.become(sql, now));
    }

    private static Set<CopyGroup> groups(Sql sql, List<Long> members) {
        return members.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(sql.list(
                        "SELECT DISTINCT original, root FROM document WHERE n IN (" + Sql.marks(members.size()) + ")",
                        row -> new CopyGroup(row.number("original"), row.textOrNull("root")),
                        members.toArray()));
    }

    private static Object[] originals(Set<CopyGroup> groups, long n) {
        Set<Object> originals = new LinkedHashSet<>(List.of(n));
        groups.forEach(group -> originals.add(group.original()));
        return originals.toArray();
    }

    private void become(Sql sql, CopyGroup now) {
        sql.run("""
                INSERT INTO unsettled (block) SELECT DISTINCT c.block FROM claim c JOIN document d ON d.n = c.document
                WHERE d.original = ? ON CONFLICT DO NOTHING""", original);
        sql.run("UPDATE document SET original = ?, root = ? WHERE original = ?", now.original(), now.root(), original);
    }
}
