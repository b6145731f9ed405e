package dixit.ledger.jdbc;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.ledger.Alert;
import dixit.ledger.Filter;
import dixit.proposition.Status;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The saved questions, the parts of each in JSON. */
final class AlertRows {
    private AlertRows() {}

    static List<Alert> all(Sql sql) {
        return sql.list(
                "SELECT * FROM alert ORDER BY name",
                row -> new Alert(
                        row.text("name"),
                        filter(JsonMapper.shared().readTree(row.text("question"))),
                        row.textOrNull("webhook"),
                        row.textOrNull("secret"),
                        row.textOrNull("command"),
                        Instant.parse(row.text("made"))));
    }

    static void insert(Sql sql, Alert alert, String looked) {
        sql.run(
                "INSERT INTO alert (name, question, webhook, secret, command, made, looked) VALUES (?, ?, ?, ?, ?, ?, ?)",
                alert.name(),
                JsonMapper.shared().writeValueAsString(parts(alert.question())),
                alert.webhook(),
                alert.secret(),
                alert.command(),
                alert.made().toString(),
                looked);
    }

    static boolean delete(Sql sql, String name) {
        sql.run("DELETE FROM alert_seen WHERE alert = ?", name);
        sql.run("DELETE FROM notice WHERE alert = ?", name);
        return sql.run("DELETE FROM alert WHERE name = ?", name) > 0;
    }

    private static Map<String, @Nullable String> parts(Filter filter) {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put("words", filter.words());
        parts.put("actor", filter.actor());
        parts.put("recipient", filter.recipient());
        parts.put("country", filter.country());
        parts.put("event", name(filter.event()));
        parts.put("act", name(filter.act()));
        parts.put("status", name(filter.status()));
        parts.put("source", filter.source());
        parts.put("language", filter.language());
        parts.put("from", Objects.toString(filter.from(), null));
        parts.put("to", Objects.toString(filter.to(), null));
        parts.values().removeIf(Objects::isNull);
        return parts;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Filter filter(JsonNode parts) {
        return new Filter(
                part(parts, "words", value -> value),
                part(parts, "actor", value -> value),
                part(parts, "recipient", value -> value),
                part(parts, "country", value -> value),
                part(parts, "event", Plover::valueOf),
                part(parts, "act", SpeechAct::valueOf),
                part(parts, "status", Status::valueOf),
                part(parts, "source", value -> value),
                part(parts, "language", value -> value),
                part(parts, "from", Instant::parse),
                part(parts, "to", Instant::parse),
                Integer.MAX_VALUE);
    }

    private static <T> @Nullable T part(JsonNode parts, String name, Function<String, T> reading) {
        JsonNode value = parts.get(name);
        return value == null ? null : reading.apply(value.asString());
    }
}
