package dixit.ledger.jdbc;

import dixit.proposition.Origin;
import dixit.story.SameStory;
import dixit.story.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds and keeps which documents tell of one chain of happenings. */
final class Stories {
    static final Links LINKS = new Links("same_story");

    /** How many documents that share most topics are compared. */
    private static final int COMPARED = 20;

    private static final int LEAST_SHARED = 3;

    private Stories() {}

    private record Candidate(long n, SameStory.Side side) {}

    static void add(Sql sql, long n, Origin origin) {
        file(sql, n, origin.topics(), origin.known().getEpochSecond());
        SameStory.Side added = new SameStory.Side(origin.topics(), origin.known());
        List<Long> linked = new ArrayList<>();
        for (Candidate other : candidates(sql, n, added)) {
            if (SameStory.is(added, other.side())) {
                double likeness = Topics.likeness(added.topics(), other.side().topics());
                LINKS.add(sql, n, other.n(), likeness);
                linked.add(other.n());
            }
        }
        unite(sql, n, linked);
    }

    /** Files a document under its topics. */
    static void file(Sql sql, long n, Set<String> topics, long moment) {
        for (String term : topics) {
            sql.run("INSERT INTO topic (term, moment, document) VALUES (?, ?, ?)", term, moment, n);
        }
    }

    private static List<Candidate> candidates(Sql sql, long n, SameStory.Side added) {
        if (added.topics().isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(added.topics());
        long moment = added.published().getEpochSecond();
        long apart = SameStory.APART.toSeconds();
        values.addAll(List.of(moment - apart, moment + apart, n, LEAST_SHARED));
        return sql.list(
                "SELECT d.n, d.topics, d.moment FROM (SELECT t.document AS n, COUNT(*) AS shared FROM topic t"
                        + " WHERE t.term IN (" + Sql.marks(added.topics().size())
                        + ") AND t.moment BETWEEN ? AND ? AND t.document <> ? GROUP BY t.document HAVING COUNT(*) >= ?"
                        + " ORDER BY shared DESC, t.document LIMIT " + COMPARED + ") f JOIN document d ON d.n = f.n",
                row -> new Candidate(
                        row.number("n"),
                        new SameStory.Side(
                                DocumentRows.topics(row.text("topics")), Instant.ofEpochSecond(row.number("moment")))),
                values.toArray());
    }

    /** Puts a new document into the stories that it is linked with, which thereby become one: only what changes its name is touched. */
    private static void unite(Sql sql, long n, List<Long> linked) {
        Set<Object> stories = new LinkedHashSet<>(List.of(n));
        if (!linked.isEmpty()) {
            stories.addAll(sql.list(
                    "SELECT DISTINCT story FROM document WHERE n IN (" + Sql.marks(linked.size()) + ")",
                    row -> row.number("story"),
                    linked.toArray()));
        }
        long first = sql.insert(
                "SELECT n FROM document WHERE n IN (" + Sql.marks(stories.size()) + ") ORDER BY moment, id LIMIT 1",
                stories.toArray());
        sql.run("UPDATE document SET story = ? WHERE n = ?", first, n);
        for (Object other : stories) {
            sql.run("UPDATE document SET story = ? WHERE story = ? AND story <> ?", first, other, first);
        }
    }

    /** Names every document of a group by the first published. */
    static void regroup(Sql sql, long n) {
        List<Object> group = List.copyOf(LINKS.group(sql, n, (a, b) -> true, each -> List.of()));
        String marks = Sql.marks(group.size());
        Long first = sql.first(
                "SELECT n FROM document WHERE n IN (" + marks + ") ORDER BY moment, id LIMIT 1",
                row -> row.number("n"),
                group.toArray());
        List<Object> values = new ArrayList<>();
        values.add(first == null ? n : first);
        values.addAll(group);
        values.add(first == null ? n : first);
        sql.run(
                "UPDATE document SET story = ? WHERE n IN (" + marks + ") AND (story IS NULL OR story <> ?)",
                values.toArray());
    }
}
