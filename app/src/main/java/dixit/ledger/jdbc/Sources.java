package dixit.ledger.jdbc;

import dixit.ledger.View;
import dixit.proposition.NameKey;
import dixit.proposition.Outcome;
import dixit.proposition.Root;
import dixit.proposition.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What became of what sources put forward, as far as it was known at a moment. */
final class Sources {
    private static final String COUNTS = """
            SELECT k.name AS source, MIN(s.name) AS shown, COUNT(*) AS claims,
              SUM(CASE WHEN ended = 'CONFIRMED' AND ended_at <= ? THEN 1 ELSE 0 END) AS confirmed,
              SUM(CASE WHEN ended = 'DENIED' AND ended_at <= ? THEN 1 ELSE 0 END) AS denied,
              SUM(CASE WHEN ended = 'LAPSED' AND ended_at <= ? THEN 1 ELSE 0 END) AS lapsed
            FROM outcome o JOIN name k ON k.n = o.source JOIN name s ON s.n = o.shown WHERE said <= ? AND\s""";

    private Sources() {}

    static SourceRecord record(Sql sql, Root root, View view) {
        long asOf = view.asOf().getEpochSecond();
        SourceRecord record =
                sql.first(COUNTS + "k.name = ? GROUP BY k.name", Sources::record, asOf, asOf, asOf, asOf, root.key());
        return record == null ? new SourceRecord(root.shown(), 0, 0, 0, 0) : record;
    }

    static List<SourceRecord> named(Sql sql, String name, View view) {
        long asOf = view.asOf().getEpochSecond();
        return sql.list(
                COUNTS
                        + "(' ' || k.name || ' ' LIKE ? OR LOWER(s.name) LIKE ?) GROUP BY k.name ORDER BY claims DESC, source",
                Sources::record,
                asOf,
                asOf,
                asOf,
                asOf,
                "% " + NameKey.of(name) + " %",
                "%" + name.toLowerCase(Locale.ROOT) + "%");
    }

    private static SourceRecord record(Row row) {
        return new SourceRecord(
                row.text("shown"),
                (int) row.number("claims"),
                (int) row.number("confirmed"),
                (int) row.number("denied"),
                (int) row.number("lapsed"));
    }

    static List<Outcome> outcomes(Sql sql, String name, View view) {
        long asOf = view.asOf().getEpochSecond();
        return sql.list(
                """
                SELECT k.name AS source, s.name AS shown, c.id AS claim, o.said, o.ended, o.ended_at
                FROM outcome o JOIN name k ON k.n = o.source JOIN name s ON s.n = o.shown JOIN claim c ON c.n = o.claim
                WHERE o.said <= ? AND (' ' || k.name || ' ' LIKE ? OR LOWER(s.name) LIKE ?) ORDER BY o.said, c.id""",
                row -> outcome(row, asOf),
                asOf,
                "% " + NameKey.of(name) + " %",
                "%" + name.toLowerCase(Locale.ROOT) + "%");
    }

    private static Outcome outcome(Row row, long asOf) {
        String ended = row.textOrNull("ended");
        long at = row.number("ended_at");
        return new Outcome(
                row.text("source"),
                row.text("shown"),
                row.text("claim"),
                Instant.ofEpochSecond(row.number("said")),
                ended != null && at <= asOf ? Outcome.End.valueOf(ended) : null,
                ended != null && at <= asOf ? Instant.ofEpochSecond(at) : null);
    }
}
