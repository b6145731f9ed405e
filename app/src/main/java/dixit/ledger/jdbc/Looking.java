package dixit.ledger.jdbc;

import dixit.document.Hash;
import dixit.ledger.Alert;
import dixit.ledger.Filter;
import dixit.ledger.LedgerClaim;
import dixit.ledger.Notice;
import dixit.ledger.Notice.Channel;
import dixit.ledger.View;
import dixit.ledger.json.NoticeWriter;
import dixit.proposition.Label;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.proposition.Status;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks what has changed for an alert, and notes what is to be told. */
final class Looking {
    private final Asking asking;
    private final ClaimViews views;
    private final Label label;

    Looking(Asking asking, ClaimViews views, Label label) {
        this.asking = asking;
        this.views = views;
        this.label = label;
    }

    /** Takes what matches now as known. */
    int learn(Sql sql, Alert alert) {
        List<Proposition> matching = asking.propositions(sql, alert.question(), today(alert.made()));
        matching.forEach(proposition -> keep(sql, alert, proposition));
        return matching.size();
    }

    /** Notes each new match, and each change of status of what has matched before. */
    void look(Sql sql, Alert alert, Instant now) {
        // A day alone makes statuses lapse; else only what was joined anew can have changed.
        boolean all = sql.first(
                        "SELECT 1 AS one FROM alert WHERE name = ? AND looked <> ?",
                        row -> row.number("one"),
                        alert.name(),
                        Moment.dayOf(now).toString())
                != null;
        Filter whatever = alert.question().status(null);
        View view = today(now);
        for (Proposition proposition :
                all ? asking.propositions(sql, whatever, view) : asking.stirred(sql, whatever, view)) {
            Status before = seen(sql, alert, proposition);
            Status wanted = alert.question().status();
            boolean matches = wanted == null || wanted == proposition.status();
            if (before == null ? matches : before != proposition.status()) {
                note(sql, alert, proposition, before, now);
                keep(sql, alert, proposition);
            }
        }
    }

    private static View today(Instant now) {
        return View.asOf(Moment.endOf(Moment.dayOf(now)));
    }

    /** The status in which it was last seen, under this id or one that it had; null if it never matched. */
    private static @Nullable Status seen(Sql sql, Alert alert, Proposition proposition) {
        Set<String> ids = new LinkedHashSet<>(List.of(proposition.id()));
        proposition.claims().stream().map(Testimony::id).forEach(ids::add);
        for (String id : ids) {
            Status seen = sql.first(
                    "SELECT status FROM alert_seen WHERE alert = ? AND proposition = ?",
                    row -> Status.valueOf(row.text("status")),
                    alert.name(),
                    id);
            if (seen != null) {
                return seen;
            }
        }
        return null;
    }

    private static void keep(Sql sql, Alert alert, Proposition proposition) {
        sql.run("""
                INSERT INTO alert_seen (alert, proposition, status) VALUES (?, ?, ?)
                ON CONFLICT (alert, proposition) DO UPDATE SET status = excluded.status""", alert.name(), proposition.id(), proposition.status().name());
    }

    private void note(Sql sql, Alert alert, Proposition proposition, @Nullable Status before, Instant now) {
        String mover = proposition.present().movedBy();
        LedgerClaim claim =
                mover == null ? null : views.claim(sql, mover.substring(mover.indexOf(':') + 1), today(now));
        String id = "n"
                + Hash.of(
                        alert.name(),
                        proposition.id(),
                        String.valueOf(before),
                        proposition.status().name(),
                        now.toString());
        NoticeWriter writer = new NoticeWriter(label);
        String line = writer.line(alert, proposition, before, claim);
        String body = alert.webhook() == null && alert.command() == null
                ? ""
                : writer.body(id, alert, proposition, before, claim);
        for (Channel channel : channels(alert)) {
            boolean terminal = channel == Channel.TERMINAL;
            NoticeRows.insert(sql, new Notice(id, alert.name(), channel, line, terminal ? "" : body, 0, now, null));
        }
    }

    private static List<Channel> channels(Alert alert) {
        List<Channel> channels = new ArrayList<>(List.of(Channel.TERMINAL));
        if (alert.webhook() != null) {
            channels.add(Channel.WEBHOOK);
        }
        if (alert.command() != null) {
            channels.add(Channel.COMMAND);
        }
        return channels;
    }
}
