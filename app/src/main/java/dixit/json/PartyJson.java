package dixit.json;

import dixit.attribution.Source;
import dixit.event.Party;
import dixit.name.Entity;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes sources and parties: the mention, and who is meant. */
record PartyJson(SpanJson spans, Form form) {

    void sources(JsonGenerator json, List<Source> sources) {
        json.writeArrayPropertyStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            spans.fields(json, source.span());
            json.writeStringProperty("kind", source.kind().name());
            if (source.entity() != null) {
                entity(json, source.entity());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void parties(JsonGenerator json, String name, List<Party> parties) {
        json.writeArrayPropertyStart(name);
        for (Party party : parties) {
            json.writeStartObject();
            if (party.span() != null) {
                spans.fields(json, party.span());
            }
            entity(json, party.entity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entity(JsonGenerator json, Entity entity) {
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("country", entity.country());
        json.writeStringProperty("role", entity.role());
        json.writeStringProperty("sector", entity.sector());
        if (form == Form.STORED) {
            json.writeStringProperty("entity", entity.kind().name());
            json.writeStringProperty("register", entity.id());
        }
    }
}
