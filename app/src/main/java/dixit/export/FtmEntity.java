package dixit.export;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A FollowTheMoney entity in the making: a schema, and values of its properties. */
final class FtmEntity {
    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** Adds a value to a property; nothing where there is none. */
    void add(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties
                    .computeIfAbsent(property, unseen -> new LinkedHashSet<>())
                    .add(value);
        }
    }

    String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonDocument.on(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("schema", schema);
            json.writeObjectPropertyStart("properties");
            properties.forEach((property, values) -> {
                json.writeArrayPropertyStart(property);
                values.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        return line + "\n";
    }
}
