package dixit.json;

import dixit.attribution.Quotation;
import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.claim.Claim;
import dixit.claim.Reason;
import dixit.document.CodePoints;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.event.Size;
import dixit.factuality.Factuality;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import dixit.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads back what {@link ClaimWriter} wrote of a document's claims. From {@link Form#STORED} the same claim comes
 * back; from the smaller forms what they leave out is guessed at: an event is its trigger, a party is a group.
 */
public final class ClaimReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CodePoints codePoints;

    public ClaimReader(Document document) {
        this.codePoints = new CodePoints(document.text());
    }

    /**
     * Reads one line.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON or lacks a field that a claim must have
     * @throws IllegalArgumentException if a field has a value that it cannot have
     */
    public Claim read(String line) {
        return read(JSON.readTree(line));
    }

    /** Reads one object. */
    public Claim read(JsonNode json) {
        Span content = place(json.required("content"));
        JsonNode place = json.path("place");
        JsonNode factuality = json.required("factuality");
        return new Claim(
                text(json, "id"),
                json.path("sentence").asInt(0),
                content,
                sources(json.path("sources")),
                value(SpeechAct.class, json, "act"),
                span(json, "cue"),
                value(Quotation.class, json, "quotation"),
                event(json, content),
                span(json.path("event"), "trigger"),
                time(json.path("time"), content),
                place(place, textOrNull(place, "name")),
                span(place, "words"),
                new Factuality(
                        value(Factuality.Certainty.class, factuality, "certainty"),
                        value(Factuality.Polarity.class, factuality, "polarity"),
                        value(Factuality.Tense.class, factuality, "tense")),
                textOrNull(json, "condition"),
                textOrNull(json, "about"),
                why(json.path("why")));
    }

    private Event event(JsonNode json, Span content) {
        JsonNode event = json.required("event");
        Span trigger = span(event, "trigger");
        Span predicate = span(event, "predicate");
        return new Event(
                event.path("sentence").asInt(0),
                event.path("head").asInt(0),
                textOrNull(event, "plover") == null ? null : value(Plover.class, event, "plover"),
                textOrNull(event, "mode"),
                event.path("context").values().stream().map(JsonNode::asString).toList(),
                predicate != null ? predicate : trigger != null ? trigger : content,
                parties(json.path("actors")),
                parties(json.path("recipients")),
                span(json, "object"),
                size(json.path("size")),
                event.path("nominal").asBoolean(false),
                event.path("rule").asString(""));
    }

    private List<Source> sources(JsonNode array) {
        List<Source> sources = new ArrayList<>();
        for (JsonNode json : array.values()) {
            sources.add(new Source(
                    place(json),
                    value(Source.Kind.class, json, "kind"),
                    json.has("name") || json.has("entity") ? entity(json) : null));
        }
        return List.copyOf(sources);
    }

    private List<Party> parties(JsonNode array) {
        List<Party> parties = new ArrayList<>();
        for (JsonNode json : array.values()) {
            parties.add(new Party(entity(json), json.has("begin") ? place(json) : null));
        }
        return List.copyOf(parties);
    }

    private static Entity entity(JsonNode json) {
        return new Entity(
                textOrNull(json, "register"),
                json.has("entity") ? value(EntityKind.class, json, "entity") : EntityKind.GROUP,
                textOrNull(json, "name"),
                textOrNull(json, "country"),
                textOrNull(json, "role"),
                textOrNull(json, "sector"));
    }

    private @Nullable TimeExpression time(JsonNode json, Span content) {
        if (!json.isObject()) {
            return null;
        }
        Span words = span(json, "words");
        return new TimeExpression(
                words == null ? content : words,
                json.has("type") ? value(TimeExpression.Type.class, json, "type") : TimeExpression.Type.DATE,
                json.path("value").asString(""),
                day(json, "begin"),
                day(json, "end"),
                json.path("rule").asString(""));
    }

    private static @Nullable Place place(JsonNode json, @Nullable String name) {
        return name == null
                ? null
                : new Place(name, textOrNull(json, "country"), number(json, "latitude"), number(json, "longitude"));
    }

    private static @Nullable Size size(JsonNode json) {
        return json.isObject() ? new Size(count(json, "dead"), count(json, "injured"), count(json, "arrested")) : null;
    }

    private Map<String, Reason> why(JsonNode json) {
        Map<String, Reason> why = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            List<Span> words = entry.getValue().path("words").values().stream()
                    .map(this::place)
                    .toList();
            why.put(entry.getKey(), new Reason(text(entry.getValue(), "rule"), words));
        }
        return why;
    }

    private @Nullable Span span(JsonNode json, String name) {
        JsonNode span = json.path(name);
        return span.isObject() ? place(span) : null;
    }

    private Span place(JsonNode json) {
        return new Span(
                codePoints.index(json.required("begin").intValue()),
                codePoints.index(json.required("end").intValue()));
    }

    private static @Nullable LocalDate day(JsonNode json, String name) {
        String day = textOrNull(json, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Double number(JsonNode json, String name) {
        JsonNode number = json.path(name);
        return number.isNumber() ? number.asDouble() : null;
    }

    private static @Nullable Integer count(JsonNode json, String name) {
        JsonNode count = json.path(name);
        return count.isNumber() ? count.intValue() : null;
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    private static @Nullable String textOrNull(JsonNode json, String name) {
        JsonNode text = json.path(name);
        return text.isString() ? text.stringValue() : null;
    }

    private static <T extends Enum<T>> T value(Class<T> type, JsonNode json, String name) {
        return Enum.valueOf(type, text(json, name));
    }
}
