package dixit.json;

import dixit.claim.Claim;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Span;
import dixit.factuality.Factuality;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document's claims in the shape of {@code claim.schema.json}; offsets are code points. */
public final class ClaimWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Document document;
    private final Form form;
    private final SpanJson spans;
    private final PartyJson parties;
    private final EventJson events;

    public ClaimWriter(Document document, Form form) {
        this.document = document;
        this.form = form;
        this.spans = new SpanJson(document);
        this.parties = new PartyJson(spans, form);
        this.events = new EventJson(spans, form);
    }

    /** The claim as one line, without its end. */
    public String line(Claim claim) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields(claim, json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** Writes the claim's fields into an object that has begun, so that others can add theirs. */
    public void fields(Claim claim, JsonGenerator json) {
        json.writeStringProperty("id", claim.id());
        document(json);
        json.writeNumberProperty("sentence", claim.sentence());
        spans.write(json, "content", claim.content());
        parties.sources(json, claim.sources());
        json.writeStringProperty("act", claim.act().name());
        spans.write(json, "cue", claim.cue());
        json.writeStringProperty("quotation", claim.quotation().name());
        events.event(json, claim);
        parties.parties(json, "actors", claim.event().actors());
        parties.parties(json, "recipients", claim.event().recipients());
        events.time(json, claim.time());
        events.place(json, claim.place(), claim.placeText());
        factuality(json, claim.factuality());
        json.writeStringProperty("condition", claim.condition());
        json.writeStringProperty("about", claim.about());
        spans.write(json, "object", claim.event().object());
        events.size(json, claim.event().size());
        if (form != Form.PLAIN) {
            why(json, claim.why());
        }
    }

    private void document(JsonGenerator json) {
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("id", document.id());
        json.writeStringProperty("uri", document.uri());
        json.writeStringProperty("url", document.url());
        json.writeStringProperty("outlet", document.outlet());
        json.writeStringProperty("title", document.title());
        json.writeStringProperty("language", document.language());
        json.writeStringProperty(
                "published",
                document.published() == null ? null : document.published().value());
        json.writeEndObject();
    }

    static void factuality(JsonGenerator json, Factuality factuality) {
        json.writeObjectPropertyStart("factuality");
        json.writeStringProperty("certainty", factuality.certainty().name());
        json.writeStringProperty("polarity", factuality.polarity().name());
        json.writeStringProperty("tense", factuality.tense().name());
        json.writeEndObject();
    }

    private void why(JsonGenerator json, Map<String, Reason> why) {
        json.writeObjectPropertyStart("why");
        new TreeMap<>(why).forEach((field, reason) -> {
            json.writeObjectPropertyStart(field);
            json.writeStringProperty("rule", reason.rule());
            json.writeArrayPropertyStart("words");
            for (Span words : reason.words()) {
                json.writeStartObject();
                spans.fields(json, words);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
