package dixit.ledger.jdbc;

import dixit.ledger.Move;
import dixit.proposition.Change;
import dixit.proposition.History;
import dixit.proposition.Status;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps every status that propositions come to; what stays as it was keeps its tick. */
final class Moves {
    /** Later than any publication: the end of what is known. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Sql sql;
    private final long block;
    private final Map<Row, Long> kept = new HashMap<>();
    private final Set<Row> now = new HashSet<>();

    /** A claim's proposition comes to a status. */
    private record Arrival(String claim, String status, long at) {}

    private record Row(long proposition, String claim, int seq, String status, long at, long until) {
        Arrival arrival() {
            return new Arrival(claim, status, at);
        }
    }

    /** Begins to note what becomes of the propositions of a block. */
    Moves(Sql sql, long block) {
        this.sql = sql;
        this.block = block;
        sql.each("SELECT * FROM moved WHERE block = ?", row -> kept.put(row(row), row.number("tick")), block);
    }

    private static Row row(dixit.ledger.jdbc.Row row) {
        return new Row(
                row.number("proposition"),
                row.text("claim"),
                (int) row.number("seq"),
                row.text("status"),
                row.number("at"),
                row.number("until"));
    }

    /** Notes the statuses of a proposition, named by its earliest claim. */
    void note(long proposition, String claim, List<Testimony> claims) {
        List<Change> history = History.of(claims, END);
        for (int i = 0; i < history.size(); i++) {
            Change change = history.get(i);
            long until = i + 1 < history.size() ? history.get(i + 1).since().getEpochSecond() : Long.MAX_VALUE;
            now.add(new Row(
                    proposition,
                    claim,
                    i,
                    change.status().name(),
                    change.since().getEpochSecond(),
                    until));
        }
    }

    /** Leaves the block's other propositions as they are. */
    void keepOthers(long proposition) {
        kept.keySet().stream().filter(row -> row.proposition() != proposition).forEach(now::add);
    }

    /** Writes what has changed. */
    void end() {
        for (Row row : kept.keySet()) {
            if (!now.contains(row)) {
                sql.run("DELETE FROM moved WHERE proposition = ? AND seq = ?", row.proposition(), row.seq());
            }
        }
        long tick = tick(sql);
        // A status that only ends at another time, or was filed under other numbers, is no news.
        Set<Arrival> known = kept.keySet().stream().map(Row::arrival).collect(Collectors.toSet());
        for (Row row : now) {
            if (!kept.containsKey(row)) {
                sql.run("DELETE FROM moved WHERE proposition = ? AND seq = ?", row.proposition(), row.seq());
                sql.run(
                        "INSERT INTO moved (block, proposition, claim, seq, status, at, until, tick)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        block,
                        row.proposition(),
                        row.claim(),
                        row.seq(),
                        row.status(),
                        row.at(),
                        row.until(),
                        known.contains(row.arrival()) ? 0L : tick);
            }
        }
    }

    /** Says that something has changed. */
    static void touch(Sql sql) {
        sql.run("UPDATE tick SET n = n + 1");
    }

    static long tick(Sql sql) {
        return sql.insert("SELECT n FROM tick");
    }

    /** What was noted after a tick and is so by a moment, oldest first; a tick's moves stay together. */
    static List<Move> after(Sql sql, long tick, int most, Instant moment) {
        List<Move> moves = new ArrayList<>();
        sql.until(
                "SELECT tick, claim, status, at FROM moved WHERE tick > ? AND at <= ? ORDER BY tick, at, claim, seq",
                row -> {
                    long of = row.number("tick");
                    if (moves.size() >= most && moves.getLast().tick() != of) {
                        return false;
                    }
                    moves.add(new Move(
                            of,
                            row.text("claim"),
                            Status.valueOf(row.text("status")),
                            Instant.ofEpochSecond(row.number("at"))));
                    return true;
                },
                tick,
                moment.getEpochSecond());
        return moves;
    }
}
