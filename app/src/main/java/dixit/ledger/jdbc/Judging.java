package dixit.ledger.jdbc;

import dixit.judgement.Judgement;
import dixit.judgement.Judgements;
import dixit.judgement.Verdict;
import dixit.proposition.NameKey;
import java.util.ArrayList;
import java.util.List;

/** Records a person's decision, and files anew whatever it touches. */
final class Judging {
    private final ClaimRows claims;

    Judging(ClaimRows claims) {
        this.claims = claims;
    }

    /** Refuses, with an {@link IllegalArgumentException}, what is not in the ledger or cannot be. */
    void record(Sql sql, Judgement judgement) {
        Verdict touched = touched(sql, judgement.verdict());
        check(sql, judgement.verdict());
        List<Judgement> all = new ArrayList<>(JudgementRows.all(sql));
        all.add(judgement);
        Judgements judgements = new Judgements(all, who -> true);
        if (touched instanceof Verdict.Set set) {
            sql.each(Testimonies.ROWS + " WHERE c.id = ?", new Testimonies(judgements)::read, set.claim());
        }
        JudgementRows.insert(sql, judgement);
        refile(sql, touched, judgements);
    }

    /** What a verdict touches: for an undoing, what the undone one did. */
    private static Verdict touched(Sql sql, Verdict verdict) {
        if (!(verdict instanceof Verdict.Undo undo)) {
            return verdict;
        }
        return JudgementRows.all(sql).stream()
                .filter(judgement -> judgement.id().equals(undo.judgement()))
                .findFirst()
                .map(judgement -> touched(sql, judgement.verdict()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no judgement " + undo.judgement() + "; dixit ledger judgements lists them"));
    }

    private static void check(Sql sql, Verdict verdict) {
        switch (verdict) {
            case Verdict.Accept accept -> claim(sql, accept.claim());
            case Verdict.Reject reject -> claim(sql, reject.claim());
            case Verdict.Set set -> claim(sql, set.claim());
            case Verdict.Join join -> {
                claim(sql, join.proposition());
                claim(sql, join.other());
            }
            case Verdict.Split split -> split.claims().forEach(each -> claim(sql, each));
            case Verdict.Copy copy -> {
                document(sql, copy.document());
                document(sql, copy.other());
            }
            case Verdict.Actor actor -> {
                if (NameKey.of(actor.name()).equals(NameKey.of(actor.other()))) {
                    throw new IllegalArgumentException("the two names are the same: " + actor.name());
                }
            }
            case Verdict.Undo undo -> {}
        }
    }

    private static void claim(Sql sql, String id) {
        if (sql.first("SELECT n FROM claim WHERE id = ?", row -> row.number("n"), id) == null) {
            throw new IllegalArgumentException("there is no claim or proposition " + id);
        }
    }

    private static void document(Sql sql, String id) {
        if (sql.first("SELECT n FROM document WHERE id = ?", row -> row.number("n"), id) == null) {
            throw new IllegalArgumentException("there is no document " + id);
        }
    }

    private void refile(Sql sql, Verdict verdict, Judgements judgements) {
        switch (verdict) {
            case Verdict.Accept accept -> unsettle(sql, accept.claim());
            case Verdict.Reject reject -> unsettle(sql, reject.claim());
            case Verdict.Set set -> claims.refile(sql, set.claim(), judgements);
            case Verdict.Join join -> {
                unsettle(sql, join.proposition());
                unsettle(sql, join.other());
            }
            case Verdict.Split split -> split.claims().forEach(each -> unsettle(sql, each));
            case Verdict.Copy copy -> {
                regroup(sql, copy.document(), judgements);
                regroup(sql, copy.other(), judgements);
            }
            case Verdict.Actor actor -> {
                for (String claim : naming(sql, actor)) {
                    claims.refile(sql, claim, judgements);
                }
            }
            case Verdict.Undo undo -> throw new IllegalStateException("an undoing touches what it undoes");
        }
    }

    /** All claims of the proposition that a claim is in have to be joined anew. */
    private static void unsettle(Sql sql, String claim) {
        sql.run("""
                INSERT INTO unsettled (block) SELECT DISTINCT c.block FROM claim c
                WHERE c.id = ? OR c.proposition = (SELECT proposition FROM claim WHERE id = ?) ON CONFLICT DO NOTHING""", claim, claim);
    }

    private static void regroup(Sql sql, String document, Judgements judgements) {
        for (long n : sql.list("SELECT n FROM document WHERE id = ?", row -> row.number("n"), document)) {
            Copies.regroup(sql, n, judgements);
        }
    }

    private static List<String> naming(Sql sql, Verdict.Actor actor) {
        return sql.list("""
                SELECT DISTINCT c.id FROM claim c JOIN party p ON p.claim = c.n JOIN name m ON m.n = p.name
                WHERE m.name IN (?, ?)""", row -> row.text("id"), NameKey.of(actor.name()), NameKey.of(actor.other()));
    }
}
