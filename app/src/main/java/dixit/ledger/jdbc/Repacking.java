package dixit.ledger.jdbc;

import dixit.ledger.Upgrade;
import dixit.story.Shingles;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the fourth schema needs worked out of what is there: packed texts, blocks by numbers, moments beside sketches and topics. */
final class Repacking {
    private Repacking() {}

    private record Filed(
            String text,
            String topics,
            long moment,
            @Nullable String published) {}

    static void run(Sql sql, Upgrade upgrade) {
        List<Long> documents = sql.list("SELECT n FROM document ORDER BY n", row -> row.number("n"));
        int done = 0;
        for (long n : documents) {
            document(sql, n);
            upgrade.worked(++done, documents.size());
        }
        List<String> blocks =
                sql.list("SELECT block_key FROM claim UNION SELECT block FROM moved", row -> row.text("block_key"));
        for (String block : blocks) {
            long number = ClaimRows.block(block);
            sql.run("UPDATE claim SET block = ? WHERE block_key = ?", number, block);
            sql.run("UPDATE moved SET block_number = ? WHERE block = ?", number, block);
        }
    }

    private static void document(Sql sql, long n) {
        Filed filed = Objects.requireNonNull(sql.first(
                "SELECT text, topics, moment, published FROM document WHERE n = ?",
                row -> new Filed(
                        row.text("text"), row.text("topics"), row.number("moment"), row.textOrNull("published")),
                n));
        sql.run(
                "INSERT INTO body (document, text) VALUES (?, ?)",
                n,
                Packed.text(filed.text()).bytes());
        Instant published = filed.published() == null ? null : Instant.ofEpochSecond(filed.moment());
        Copies.file(sql, n, Shingles.of(filed.text()).sketch(), published);
        Stories.file(sql, n, DocumentRows.topics(filed.topics()), filed.moment());
    }
}
