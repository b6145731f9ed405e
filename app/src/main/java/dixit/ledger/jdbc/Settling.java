package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.judgement.Verdict;
import dixit.proposition.History;
import dixit.proposition.Joining;
import dixit.proposition.Outcome;
import dixit.proposition.Testimony;
import dixit.proposition.Voice;
import dixit.proposition.Weights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Joins claims into propositions, a block at a time, and keeps to which each belongs: a cache that can be made again
 * from the claims at any time, for which blocks are noted as unsettled in the transaction that changes their claims.
 */
final class Settling {
    /** Blocks of so many claims in all are settled in one transaction, so that others need not wait long. */
    private static final int CLAIMS_AT_ONCE = 2000;

    /** Later than any publication: the end of what is known. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Database database;
    private final Weights weights;

    Settling(Database database, Weights weights) {
        this.database = database;
        this.weights = weights;
    }

    void settle() {
        boolean open = database.read(sql -> isOpen(sql));
        while (open) {
            open = database.write(this::some);
        }
    }

    private static boolean isOpen(Sql sql) {
        return sql.insert("SELECT COUNT(*) FROM (SELECT block FROM unsettled LIMIT 1) u") > 0;
    }

    private boolean some(Sql sql) {
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        int claims = 0;
        Moves.touch(sql);
        for (long block :
                sql.list("SELECT block FROM unsettled ORDER BY block LIMIT 500", row -> row.number("block"))) {
            claims += block(sql, block, judgements);
            sql.run("DELETE FROM unsettled WHERE block = ?", block);
            sql.run(
                    "INSERT INTO stirred (block) SELECT CAST(? AS BIGINT) FROM alert WHERE 1 = 1 LIMIT 1 ON CONFLICT DO NOTHING",
                    block);
            if (claims > CLAIMS_AT_ONCE) {
                break;
            }
        }
        joinJudged(sql, judgements);
        return isOpen(sql);
    }

    /** A claim's row, with the proposition that it has been in and the root that it has counted for; -1 for none. */
    private record Member(long n, long proposition, long root) {}

    private int block(Sql sql, long block, Judgements judgements) {
        List<Testimony> testimonies = new ArrayList<>();
        Map<String, Member> members = new HashMap<>();
        Testimonies rows = new Testimonies(judgements);
        sql.each(
                Testimonies.rowsWith("c.proposition, c.root") + " WHERE c.block = ?",
                row -> {
                    Testimony testimony = rows.read(row);
                    testimonies.add(testimony);
                    members.put(
                            testimony.id(),
                            new Member(row.number("n"), numberOrNone(row, "proposition"), numberOrNone(row, "root")));
                },
                block);
        sql.run("DELETE FROM outcome WHERE block = ?", block);
        Moves moves = new Moves(sql, block);
        Joining.join(testimonies, weights, judgements.apart()).forEach((id, claims) -> {
            long first = member(members, id).n();
            for (Testimony claim : claims) {
                Member member = member(members, claim.id());
                long root = root(sql, claim);
                if (member.proposition() != first || member.root() != root) {
                    sql.run(
                            "UPDATE claim SET proposition = ?, root = ? WHERE n = ?",
                            first,
                            root < 0 ? null : root,
                            member.n());
                }
            }
            outcomes(sql, block, claims, members);
            moves.note(first, id, claims);
        });
        moves.end();
        return testimonies.size();
    }

    /** The number of the root that a claim counts for; -1 for none. */
    private static long root(Sql sql, Testimony claim) {
        Voice voice = Voice.of(claim);
        return claim.rejected() == null && voice.supports()
                ? ClaimRows.name(sql, voice.root().key())
                : -1;
    }

    private static long numberOrNone(Row row, String column) {
        Long number = row.numberOrNull(column);
        return number == null ? -1 : number;
    }

    private static Member member(Map<String, Member> members, String id) {
        return Objects.requireNonNull(members.get(id));
    }

    private static void outcomes(Sql sql, long block, List<Testimony> claims, Map<String, Member> members) {
        for (Outcome outcome : Outcome.of(claims, History.of(claims, END))) {
            Instant ended = outcome.ended();
            sql.run(
                    """
                    INSERT INTO outcome (block, source, shown, claim, said, ended, ended_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""",
                    block,
                    ClaimRows.name(sql, outcome.source()),
                    ClaimRows.name(sql, outcome.shown()),
                    member(members, outcome.claim()).n(),
                    outcome.said().getEpochSecond(),
                    outcome.end() == null ? null : outcome.end().name(),
                    ended == null ? null : ended.getEpochSecond());
        }
    }

    /** Makes one of the propositions that people have joined, named by the earliest claim. */
    private static void joinJudged(Sql sql, Judgements judgements) {
        for (Verdict.Join join : judgements.verdicts(Verdict.Join.class)) {
            List<Long> propositions = sql.list("""
                    SELECT DISTINCT p.n, p.moment, p.id FROM claim c JOIN claim p ON p.n = c.proposition
                    WHERE c.id IN (?, ?) ORDER BY p.moment, p.id""", row -> row.number("n"), join.proposition(), join.other());
            for (int i = 1; i < propositions.size(); i++) {
                sql.run(
                        "UPDATE claim SET proposition = ? WHERE proposition = ?",
                        propositions.getFirst(),
                        propositions.get(i));
                sql.run("DELETE FROM moved WHERE proposition = ?", propositions.get(i));
            }
            if (propositions.size() > 1) {
                united(sql, propositions.getFirst(), judgements);
            }
        }
    }

    /** The statuses of a proposition that people have put together, in place of those of its first part. */
    private static void united(Sql sql, long proposition, Judgements judgements) {
        List<Testimony> claims =
                sql.list(Testimonies.ROWS + " WHERE c.proposition = ?", new Testimonies(judgements)::read, proposition);
        sql.run("DELETE FROM moved WHERE proposition = ?", proposition);
        for (long block : sql.list("SELECT block FROM claim WHERE n = ?", row -> row.number("block"), proposition)) {
            Moves moves = new Moves(sql, block);
            moves.keepOthers(proposition);
            moves.note(
                    proposition,
                    claims.stream().min(Testimony.ORDER).orElseThrow().id(),
                    claims);
            moves.end();
        }
    }
}
