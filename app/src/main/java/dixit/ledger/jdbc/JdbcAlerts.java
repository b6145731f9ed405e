package dixit.ledger.jdbc;

import dixit.ledger.Alert;
import dixit.ledger.Alerts;
import dixit.ledger.Notice;
import dixit.proposition.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Alerts on a relational database. */
final class JdbcAlerts implements Alerts {
    private final Database database;
    private final Settling settling;
    private final Looking looking;

    JdbcAlerts(Database database, Settling settling, Looking looking) {
        this.database = database;
        this.settling = settling;
        this.looking = looking;
    }

    @Override
    public int add(Alert alert) {
        settling.settle();
        return database.write(sql -> {
            if (AlertRows.all(sql).stream().anyMatch(each -> each.name().equals(alert.name()))) {
                throw new IllegalArgumentException("there is an alert of this name already");
            }
            AlertRows.insert(sql, alert, Moment.dayOf(alert.made()).toString());
            return looking.learn(sql, alert);
        });
    }

    @Override
    public List<Alert> all() {
        return database.read(AlertRows::all);
    }

    @Override
    public boolean remove(String name) {
        return database.write(sql -> AlertRows.delete(sql, name));
    }

    @Override
    public void look(Instant now) {
        settling.settle();
        String today = Moment.dayOf(now).toString();
        if (database.read(sql -> isNews(sql, today))) {
            database.write(sql -> {
                for (Alert alert : AlertRows.all(sql)) {
                    looking.look(sql, alert, now);
                }
                sql.run("UPDATE alert SET looked = ?", today);
                return sql.run("DELETE FROM stirred");
            });
        }
    }

    /** Joining may have moved something, and so may the day alone. */
    private static boolean isNews(Sql sql, String today) {
        return sql.first("SELECT 1 AS one FROM alert WHERE looked <> ?", row -> row.number("one"), today) != null
                || sql.first("SELECT 1 AS one FROM stirred", row -> row.number("one")) != null;
    }

    @Override
    public List<Notice> take(Set<Notice.Channel> channels, Instant now, Duration lease) {
        return database.read(sql -> NoticeRows.isDue(sql, channels, now))
                ? database.write(sql -> NoticeRows.take(sql, channels, now, lease))
                : List.of();
    }

    @Override
    public void delivered(Notice notice, Instant when) {
        database.write(sql -> NoticeRows.delivered(sql, notice, when));
    }

    @Override
    public void failed(Notice notice) {
        database.write(sql -> NoticeRows.failed(sql, notice));
    }

    @Override
    public List<Notice> waiting() {
        return database.read(NoticeRows::waiting);
    }
}
