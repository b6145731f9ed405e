package dixit.ledger.json;

import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a person's decision. */
public final class JudgementWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private JudgementWriter() {}

    /** The judgement as one line, without its end. */
    public static String line(Judgement judgement) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields(judgement, json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** Writes its fields into an object that has begun. */
    public static void fields(Judgement judgement, JsonGenerator json) {
        json.writeStringProperty("id", judgement.id());
        json.writeStringProperty("who", judgement.who());
        json.writeStringProperty("when", judgement.when().toString());
        json.writeStringProperty("because", judgement.because());
        switch (judgement.verdict()) {
            case Verdict.Accept accept -> verdict(json, "accept", "claim", accept.claim());
            case Verdict.Reject reject -> verdict(json, "reject", "claim", reject.claim());
            case Verdict.Set set -> {
                verdict(json, "set", "claim", set.claim());
                json.writeStringProperty("field", set.field().name());
                json.writeStringProperty("value", set.value());
            }
            case Verdict.Join join -> {
                verdict(json, "join", "proposition", join.proposition());
                json.writeStringProperty("other", join.other());
            }
            case Verdict.Split split -> {
                verdict(json, "split", "proposition", split.proposition());
                json.writeArrayPropertyStart("claims");
                split.claims().forEach(json::writeString);
                json.writeEndArray();
            }
            case Verdict.Copy copy -> {
                verdict(json, "copy", "document", copy.document());
                json.writeStringProperty("other", copy.other());
                json.writeBooleanProperty("same", copy.same());
            }
            case Verdict.Actor actor -> {
                verdict(json, "actor", "name", actor.name());
                json.writeStringProperty("other", actor.other());
                json.writeBooleanProperty("same", actor.same());
            }
            case Verdict.Undo undo -> verdict(json, "undo", "judgement", undo.judgement());
        }
    }

    private static void verdict(JsonGenerator json, String kind, String subject, String id) {
        json.writeStringProperty("kind", kind);
        json.writeStringProperty(subject, id);
    }
}
