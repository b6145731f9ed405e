package dixit.ledger.jdbc;

import dixit.ledger.StoredDocument;
import dixit.ledger.TestimonyBytes;
import dixit.proposition.NameKey;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts that one report has had, and which claims vanished from one to the next. */
final class Revisions {
    private Revisions() {}

    private record Revision(long n, String id, long moment, Instant ingested) {}

    /** A claim that is no longer in the next text counts as withdrawn on the day that text became known. */
    static void withdrawVanished(Sql sql, String report) {
        List<Revision> revisions = sql.list(
                "SELECT n, id, moment, ingested FROM document WHERE report = ? ORDER BY moment, ingested, n",
                row -> new Revision(
                        row.number("n"), row.text("id"), row.number("moment"), Instant.parse(row.text("ingested"))),
                report);
        for (Revision revision : revisions) {
            sql.run("DELETE FROM withdrawal WHERE claim IN (SELECT id FROM claim WHERE document = ?)", revision.n());
        }
        for (int i = 0; i + 1 < revisions.size(); i++) {
            withdraw(sql, revisions.get(i), revisions.get(i + 1));
        }
    }

    /** A publisher takes a report back: all claims of all its texts are withdrawn on the day that this became known. */
    static void withdrawAll(Sql sql, StoredDocument notice, Instant ingested) {
        long known = notice.origin().known().getEpochSecond();
        sql.run("""
                INSERT INTO withdrawal (claim, moment, document) SELECT c.id, CASE WHEN c.moment < ? THEN ? ELSE ? END, ?
                FROM claim c
                JOIN document d ON d.n = c.document WHERE d.report = ? ON CONFLICT DO NOTHING""", known, known, ingested.getEpochSecond(), notice.document().id(), notice.report());
        sql.run("""
                INSERT INTO unsettled (block) SELECT DISTINCT c.block FROM claim c
                JOIN document d ON d.n = c.document WHERE d.report = ? ON CONFLICT DO NOTHING""", notice.report());
    }

    private static void withdraw(Sql sql, Revision before, Revision after) {
        Set<String> kept = new HashSet<>();
        each(sql, after, testimony -> kept.add(same(testimony)));
        long known = after.moment() > before.moment()
                ? after.moment()
                : after.ingested().getEpochSecond();
        each(sql, before, testimony -> {
            if (!kept.contains(same(testimony))) {
                sql.run(
                        "INSERT INTO withdrawal (claim, moment, document) VALUES (?, ?, ?)",
                        testimony.id(),
                        known,
                        after.id());
            }
        });
        sql.run(
                "INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE document = ? ON CONFLICT DO NOTHING",
                before.n());
    }

    /** The words of a claim, and those of its event: by these it is found again in a changed text. */
    private static String same(Testimony testimony) {
        String trigger = testimony.event().trigger();
        return NameKey.of(testimony.content()) + " | " + (trigger == null ? "" : NameKey.of(trigger));
    }

    private static void each(Sql sql, Revision revision, java.util.function.Consumer<Testimony> consumer) {
        sql.list(
                        "SELECT c.id, t.said, d.id AS document_id, "
                                + "d.uri, d.url, d.outlet, d.language, d.published,"
                                + " d.moment, d.topics, d.root, NULL AS original FROM claim c JOIN testimony t ON t.claim = c.n JOIN document d ON d.n = c.document"
                                + " WHERE c.document = ?",
                        row -> TestimonyBytes.read(
                                row.bytes("said"), row.text("id"), DocumentRows.origin(row, row.text("document_id"))),
                        revision.n())
                .forEach(consumer);
    }
}
