package dixit.ledger.jdbc;

import dixit.ledger.Notice;
import dixit.ledger.Notice.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be told of alerts. */
final class NoticeRows {
    /** So many are taken at a time, so that one program does not keep all from the others. */
    private static final int AT_ONCE = 20;

    private NoticeRows() {}

    static void insert(Sql sql, Notice notice) {
        Instant due = notice.due();
        sql.run(
                "INSERT INTO notice (id, channel, alert, line, body, attempts, due) VALUES (?, ?, ?, ?, ?, ?, ?)",
                notice.id(),
                notice.channel().name(),
                notice.alert(),
                notice.line(),
                notice.body(),
                notice.attempts(),
                due == null ? null : due.getEpochSecond());
    }

    static List<Notice> waiting(Sql sql) {
        return sql.list("SELECT * FROM notice WHERE delivered IS NULL ORDER BY n", NoticeRows::notice);
    }

    static boolean isDue(Sql sql, Set<Channel> channels, Instant now) {
        return !due(sql, channels, now).isEmpty();
    }

    private static List<Notice> due(Sql sql, Set<Channel> channels, Instant now) {
        List<Object> values = new ArrayList<>(channels.stream().map(Enum::name).toList());
        values.add(now.getEpochSecond());
        return sql.list(
                "SELECT * FROM notice WHERE channel IN (" + Sql.marks(channels.size())
                        + ") AND delivered IS NULL AND due <= ? ORDER BY n LIMIT " + AT_ONCE,
                NoticeRows::notice,
                values.toArray());
    }

    /** Takes what is due; nobody else does for as long as the lease lasts. */
    static List<Notice> take(Sql sql, Set<Channel> channels, Instant now, Duration lease) {
        List<Notice> taken = due(sql, channels, now);
        for (Notice notice : taken) {
            sql.run(
                    "UPDATE notice SET due = ? WHERE id = ? AND channel = ?",
                    now.plus(lease).getEpochSecond(),
                    notice.id(),
                    notice.channel().name());
        }
        return taken;
    }

    static int delivered(Sql sql, Notice notice, Instant when) {
        return sql.run(
                "UPDATE notice SET delivered = ?, due = NULL, error = NULL, attempts = ? WHERE id = ? AND channel = ?",
                when.toString(),
                notice.attempts() + 1,
                notice.id(),
                notice.channel().name());
    }

    static int failed(Sql sql, Notice notice) {
        Instant due = notice.due();
        return sql.run(
                "UPDATE notice SET attempts = ?, due = ?, error = ? WHERE id = ? AND channel = ?",
                notice.attempts(),
                due == null ? null : due.getEpochSecond(),
                notice.error(),
                notice.id(),
                notice.channel().name());
    }

    private static Notice notice(Row row) {
        @Nullable Long due = row.numberOrNull("due");
        return new Notice(
                row.text("id"),
                row.text("alert"),
                Channel.valueOf(row.text("channel")),
                row.text("line"),
                row.text("body"),
                (int) row.number("attempts"),
                due == null ? null : Instant.ofEpochSecond(due),
                row.textOrNull("error"));
    }
}
