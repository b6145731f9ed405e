package dixit.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** JSON-LD 1.1: one document, its nodes in {@code @graph}. */
final class JsonLdWriter implements RdfWriter {
    private final JsonGenerator json;

    JsonLdWriter(Writer out) {
        this.json = JsonDocument.on(out);
        json.writeStartObject();
        json.writeObjectPropertyStart("@context");
        Rdf.PREFIXES.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("@graph");
    }

    @Override
    public void write(Rdf subject) {
        Map<String, List<Rdf.Value>> values = new LinkedHashMap<>();
        subject.statements()
                .forEach(statement -> values.computeIfAbsent(statement.predicate(), unseen -> new ArrayList<>())
                        .add(statement.value()));
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@id", subject.subject());
        values.forEach((predicate, several) -> {
            boolean type = predicate.equals("rdf:type");
            json.writeArrayPropertyStart(type ? "@type" : predicate);
            several.forEach(value -> value(value, type));
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void value(Rdf.Value value, boolean type) {
        switch (value) {
            case Rdf.Value.Name name -> id(name.name(), type);
            case Rdf.Value.Address address -> id(address.address(), type);
            case Rdf.Value.Literal literal -> literal(literal);
        }
    }

    private void id(String id, boolean bare) {
        if (bare) {
            json.writeString(id);
        } else {
            json.writeStartObject();
            json.writeStringProperty("@id", id);
            json.writeEndObject();
        }
    }

    private void literal(Rdf.Value.Literal literal) {
        json.writeStartObject();
        json.writeStringProperty("@value", literal.text());
        if (literal.language() != null) {
            json.writeStringProperty("@language", literal.language());
        } else if (literal.datatype() != null) {
            json.writeStringProperty("@type", literal.datatype());
        }
        json.writeEndObject();
    }

    @Override
    public void end() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
