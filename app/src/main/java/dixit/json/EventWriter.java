package dixit.json;

import dixit.claim.JudgedEvent;
import dixit.document.Document;
import dixit.event.Event;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document's events, one JSON object each; offsets are code points. */
public final class EventWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Document document;
    private final SpanJson spans;
    private final PartyJson parties;

    public EventWriter(Document document) {
        this.document = document;
        this.spans = new SpanJson(document);
        this.parties = new PartyJson(spans, Form.PLAIN);
    }

    /** The event as one line, without its end. */
    public String line(JudgedEvent judged) {
        Event event = judged.event();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", document.id());
            json.writeStringProperty("uri", document.uri());
            spans.fields(json, event.trigger());
            json.writeStringProperty(
                    "plover", event.type() == null ? null : event.type().name());
            parties.parties(json, "actors", event.actors());
            parties.parties(json, "recipients", event.recipients());
            ClaimWriter.factuality(json, judged.factuality());
            json.writeStringProperty("rule", event.rule());
            json.writeEndObject();
        }
        return line.toString();
    }
}
