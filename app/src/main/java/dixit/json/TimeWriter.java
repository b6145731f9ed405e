package dixit.json;

import dixit.document.Document;
import dixit.time.TimeExpression;
import java.io.StringWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document's time expressions, one JSON object each; offsets are code points. */
public final class TimeWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Document document;
    private final SpanJson spans;

    public TimeWriter(Document document) {
        this.document = document;
        this.spans = new SpanJson(document);
    }

    /** The expression as one line, without its end. */
    public String line(TimeExpression time) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", document.id());
            json.writeStringProperty("uri", document.uri());
            spans.fields(json, time.span());
            json.writeStringProperty("type", time.type().name());
            json.writeStringProperty("value", time.value());
            json.writeStringProperty("first", day(time.first()));
            json.writeStringProperty("last", day(time.last()));
            json.writeStringProperty("rule", time.rule());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
