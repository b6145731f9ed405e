package dixit.json;

import dixit.name.Entity;
import dixit.proposition.Change;
import dixit.proposition.Happening;
import dixit.proposition.Label;
import dixit.proposition.Origin;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes propositions in the shape of {@code proposition.schema.json}. */
public final class PropositionWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Label label;
    private final int mostClaims;

    /** Puts propositions in the words of these labels. */
    public PropositionWriter(Label label) {
        this(label, Integer.MAX_VALUE);
    }

    /** The same with no more than so many of the claims of each, the earliest, for lists. */
    public PropositionWriter(Label label, int mostClaims) {
        this.label = label;
        this.mostClaims = mostClaims;
    }

    /** The proposition as one line, without its end. */
    public String line(Proposition proposition) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields(proposition, json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** Writes its fields into an object that has begun, so that others can add theirs. */
    public void fields(Proposition proposition, JsonGenerator json) {
        Happening event = proposition.event();
        json.writeStringProperty("id", proposition.id());
        json.writeStringProperty("label", label.of(proposition));
        json.writeObjectPropertyStart("event");
        json.writeStringProperty(
                "plover", event.type() == null ? null : event.type().name());
        json.writeStringProperty("mode", event.mode());
        json.writeEndObject();
        parties(json, "actors", event.actors());
        parties(json, "recipients", event.recipients());
        time(json, event);
        place(json, event);
        change(json, proposition.present());
        json.writeNumberProperty("roots", proposition.roots().size());
        json.writeNumberProperty("articles", proposition.articles());
        json.writeArrayPropertyStart("history");
        for (Change change : proposition.history()) {
            json.writeStartObject();
            change(json, change);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        proposition.claims().stream().limit(mostClaims).forEach(claim -> claim(json, claim));
        json.writeEndArray();
    }

    private static void parties(JsonGenerator json, String name, List<Entity> parties) {
        json.writeArrayPropertyStart(name);
        for (Entity party : parties) {
            json.writeStartObject();
            json.writeStringProperty("name", party.name());
            json.writeStringProperty("country", party.country());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void time(JsonGenerator json, Happening event) {
        if (event.first() == null && event.last() == null) {
            json.writeNullProperty("time");
            return;
        }
        json.writeObjectPropertyStart("time");
        json.writeStringProperty("begin", day(event.first()));
        json.writeStringProperty("end", day(event.last()));
        json.writeEndObject();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void place(JsonGenerator json, Happening event) {
        if (event.place() == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("name", event.place().name());
        json.writeStringProperty("country", event.place().country());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStringProperty("status", change.status().name());
        json.writeStringProperty("since", change.shown());
        json.writeStringProperty("movedBy", change.movedBy());
    }

    private static void claim(JsonGenerator json, Testimony claim) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("act", claim.act().name());
        json.writeObjectPropertyStart("factuality");
        json.writeStringProperty("certainty", claim.factuality().certainty().name());
        json.writeStringProperty("polarity", claim.factuality().polarity().name());
        json.writeStringProperty("tense", claim.factuality().tense().name());
        json.writeEndObject();
        json.writeArrayPropertyStart("sources");
        claim.sources().stream().map(Speaker::shown).forEach(json::writeString);
        json.writeEndArray();
        document(json, claim.origin());
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, Origin origin) {
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("id", origin.document());
        json.writeStringProperty("uri", origin.uri());
        json.writeStringProperty("url", origin.url());
        json.writeStringProperty("outlet", origin.outlet());
        json.writeStringProperty("published", origin.published());
        json.writeStringProperty("copyOf", origin.copyOf());
        json.writeEndObject();
    }
}
