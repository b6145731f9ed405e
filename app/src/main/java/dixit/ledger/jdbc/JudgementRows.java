package dixit.ledger.jdbc;

import dixit.judgement.Field;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import java.time.Instant;
import java.util.List;

/** The judgements, in the order in which they were made; nothing is ever changed in them. */
final class JudgementRows {
    private JudgementRows() {}

    /** A verdict as columns. */
    private record Columns(String kind, String subject, String object, String value) {}

    static void insert(Sql sql, Judgement judgement) {
        Columns columns = columns(judgement.verdict());
        sql.run(
                """
                INSERT INTO judgement (id, kind, subject, object, value, who, made, because)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                judgement.id(),
                columns.kind(),
                columns.subject(),
                columns.object(),
                columns.value(),
                judgement.who(),
                judgement.when().toString(),
                judgement.because());
    }

    static List<Judgement> all(Sql sql) {
        return sql.list("SELECT * FROM judgement ORDER BY n", JudgementRows::judgement);
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                row.text("id"),
                verdict(row.text("kind"), row.text("subject"), row.text("object"), row.text("value")),
                row.text("who"),
                Instant.parse(row.text("made")),
                row.textOrNull("because"));
    }

    private static Columns columns(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accept(String claim) -> new Columns("accept", claim, "", "");
            case Verdict.Reject(String claim) -> new Columns("reject", claim, "", "");
            case Verdict.Set(String claim, Field field, String value) -> new Columns("set", claim, field.name(), value);
            case Verdict.Join(String proposition, String other) -> new Columns("join", proposition, other, "");
            case Verdict.Split(String proposition, List<String> claims) ->
                new Columns("split", proposition, String.join(" ", claims), "");
            case Verdict.Copy(String document, String other, boolean same) ->
                new Columns("copy", document, other, String.valueOf(same));
            case Verdict.Actor(String name, String other, boolean same) ->
                new Columns("actor", name, other, String.valueOf(same));
            case Verdict.Undo(String judgement) -> new Columns("undo", judgement, "", "");
        };
    }

    private static Verdict verdict(String kind, String subject, String object, String value) {
        return switch (kind) {
            case "accept" -> new Verdict.Accept(subject);
            case "reject" -> new Verdict.Reject(subject);
            case "set" -> new Verdict.Set(subject, Field.valueOf(object), value);
            case "join" -> new Verdict.Join(subject, object);
            case "split" -> new Verdict.Split(subject, List.of(object.split(" ")));
            case "copy" -> new Verdict.Copy(subject, object, Boolean.parseBoolean(value));
            case "actor" -> new Verdict.Actor(subject, object, Boolean.parseBoolean(value));
            case "undo" -> new Verdict.Undo(subject);
            default -> throw new StoreException("a judgement of a kind that this Dixit does not know: " + kind);
        };
    }
}
