package dixit.json;

import dixit.document.CodePoints;
import dixit.document.Document;
import dixit.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes spans of one document: begin and end in code points, and the words. */
final class SpanJson {
    private final String text;
    private final CodePoints codePoints;

    SpanJson(Document document) {
        this.text = document.text();
        this.codePoints = new CodePoints(text);
    }

    /** As a field with an object of its own; null where there is no span. */
    void write(JsonGenerator json, String name, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        fields(json, span);
        json.writeEndObject();
    }

    /** As three fields of an object that has begun. */
    void fields(JsonGenerator json, Span span) {
        json.writeNumberProperty("begin", codePoints.at(span.begin()));
        json.writeNumberProperty("end", codePoints.at(span.end()));
        json.writeStringProperty("text", span.of(text));
    }

    String words(Span span) {
        return span.of(text);
    }
}
