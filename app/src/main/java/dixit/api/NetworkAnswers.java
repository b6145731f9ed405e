package dixit.api;

import static dixit.api.Query.FILTERS;
import static dixit.api.Query.VIEW;

import dixit.name.Entity;
import dixit.proposition.Dyads;
import dixit.proposition.Dyads.Dyad;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** {@code /api/network}: who is said to act on whom, by the quad classes of PLOVER. */
final class NetworkAnswers {
    private static final int QUADS = 4;

    private final Desk desk;

    NetworkAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(FILTERS, VIEW, Set.of("limit"));
        Dyads dyads = new Dyads();
        int claims = Evidence.each(desk, query.filter(), query.view(), dyads::add);
        return Json.object(json -> {
            write(dyads.most(query.limit()), json);
            json.writeNumberProperty("claims", claims);
            json.writeBooleanProperty("complete", claims < Evidence.MOST);
        });
    }

    static void write(List<Dyad> dyads, JsonGenerator json) {
        Json.items(json, "items", dyads, (dyad, to) -> {
            to.writeStartObject();
            party(to, "actor", dyad.actor());
            party(to, "recipient", dyad.recipient());
            quads(to, "quads", dyad.quads());
            to.writeObjectPropertyStart("months");
            dyad.months().forEach((month, quads) -> quads(to, month, quads));
            to.writeEndObject();
            to.writeStringProperty("claim", dyad.claim());
            to.writeEndObject();
        });
    }

    private static void party(JsonGenerator json, String name, Entity entity) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("country", entity.country());
        json.writeEndObject();
    }

    /** Counts by quad class, as a list of four: verbal and material cooperation, verbal and material conflict. */
    static void quads(JsonGenerator json, String name, Map<Integer, Integer> quads) {
        json.writeArrayPropertyStart(name);
        for (int quad = 1; quad <= QUADS; quad++) {
            json.writeNumber(quads.getOrDefault(quad, 0));
        }
        json.writeEndArray();
    }
}
