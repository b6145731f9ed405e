package dixit.json;

import dixit.document.Document;
import dixit.name.Entity;
import dixit.name.Mention;
import dixit.name.Place;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document's mentions of people, organisations, countries and places, one JSON object each; offsets are code points. */
public final class NameWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Document document;
    private final SpanJson spans;

    public NameWriter(Document document) {
        this.document = document;
        this.spans = new SpanJson(document);
    }

    /** The mention as one line, without its end. */
    public String line(Mention mention) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", document.id());
            json.writeStringProperty("uri", document.uri());
            spans.fields(json, mention.span());
            json.writeStringProperty("type", mention.type().name());
            spans.write(json, "name", mention.name());
            json.writeArrayPropertyStart("entities");
            mention.entities().forEach(entity -> entity(json, entity));
            json.writeEndArray();
            place(json, mention.place());
            json.writeStringProperty("rule", mention.rule());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void entity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("kind", entity.kind().name());
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("country", entity.country());
        json.writeStringProperty("role", entity.role());
        json.writeStringProperty("sector", entity.sector());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, @Nullable Place place) {
        if (place == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("country", place.country());
        degrees(json, "latitude", place.latitude());
        degrees(json, "longitude", place.longitude());
        json.writeEndObject();
    }

    private static void degrees(JsonGenerator json, String field, @Nullable Double degrees) {
        if (degrees == null) {
            json.writeNullProperty(field);
        } else {
            json.writeNumberProperty(field, degrees);
        }
    }
}
