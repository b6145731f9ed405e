package dixit.api;

import dixit.ledger.Alert;
import dixit.ledger.Filter;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code /api/watchlists}: the saved questions, as filters; where their answers are sent is nobody else's business. */
final class WatchlistAnswers {
    private final Desk desk;

    WatchlistAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(Set.of());
        return Json.object(json -> {
            Json.items(json, "items", desk.ledger().alerts().all(), WatchlistAnswers::write);
            json.writeNullProperty("next");
        });
    }

    private static void write(Alert alert, JsonGenerator json) {
        Filter asked = alert.question();
        json.writeStartObject();
        json.writeStringProperty("name", alert.name());
        json.writeObjectPropertyStart("filter");
        part(json, "words", asked.words());
        part(json, "actor", asked.actor());
        part(json, "recipient", asked.recipient());
        part(json, "country", asked.country());
        part(json, "event", name(asked.event()));
        part(json, "act", name(asked.act()));
        part(json, "status", name(asked.status()));
        part(json, "source", asked.source());
        part(json, "language", asked.language());
        part(json, "from", moment(asked.from()));
        part(json, "to", moment(asked.to()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void part(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
