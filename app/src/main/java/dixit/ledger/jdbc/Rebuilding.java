package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.judgement.Judgements;
import dixit.ledger.Changed;
import dixit.ledger.StoredDocument;
import dixit.search.Analysis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents again; earlier readings stay, and what changed is noted. */
final class Rebuilding {
    private final ClaimRows claims;

    Rebuilding(ClaimRows claims) {
        this.claims = claims;
    }

    /** Reads one document again. */
    List<Changed> rebuild(Sql sql, String id, Function<Document, @Nullable Analysis> reader, Instant when) {
        StoredDocument stored = DocumentRows.find(sql, id);
        if (stored == null) {
            return List.of();
        }
        Document document = stored.document();
        Analysis analysis = reader.apply(document);
        if (analysis == null) {
            return List.of();
        }
        List<Claim> read = analysis.reading().claims();
        String before = ReadingRows.lines(sql, id);
        String after = ReadingRows.lines(document, read);
        if (before.equals(after)) {
            return List.of();
        }
        long n = sql.insert("SELECT n FROM document WHERE id = ?", id);
        ReadingRows.insert(sql, n, ReadingRows.latest(sql, n) + 1, when, after);
        for (long claim : sql.list("SELECT n FROM claim WHERE document = ?", row -> row.number("n"), n)) {
            claims.delete(sql, claim);
        }
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        claims.insertAll(sql, n, ClaimRows.filed(stored, read, analysis), judgements);
        Revisions.withdrawVanished(sql, stored.report());
        List<Changed> changes = changes(before, after);
        for (Changed change : changes) {
            sql.run(
                    "INSERT INTO change (made, claim, what) VALUES (?, ?, ?)",
                    when.toString(),
                    change.claim(),
                    change.what());
        }
        return changes;
    }

    private static List<Changed> changes(String before, String after) {
        Map<String, JsonNode> old = byId(before);
        Map<String, JsonNode> now = byId(after);
        List<Changed> changes = new ArrayList<>();
        now.forEach((id, claim) -> {
            JsonNode was = old.get(id);
            if (was == null) {
                changes.add(new Changed(id, "new"));
            } else if (!was.equals(claim)) {
                changes.add(new Changed(id, fields(was, claim)));
            }
        });
        old.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> changes.add(new Changed(id, "gone")));
        return changes;
    }

    private static Map<String, JsonNode> byId(String lines) {
        Map<String, JsonNode> claims = new LinkedHashMap<>();
        lines.lines()
                .map(JsonMapper.shared()::readTree)
                .forEach(claim -> claims.put(claim.path("id").asString(), claim));
        return claims;
    }

    private static String fields(JsonNode was, JsonNode is) {
        TreeSet<String> names = new TreeSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        names.removeIf(name -> was.path(name).equals(is.path(name)));
        return "changed: " + String.join(", ", names);
    }
}
