package dixit.json;

import dixit.claim.Claim;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Size;
import dixit.name.Place;
import dixit.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what is claimed: the event, its time, place and size. */
record EventJson(SpanJson spans, Form form) {

    void event(JsonGenerator json, Claim claim) {
        Event event = claim.event();
        json.writeObjectPropertyStart("event");
        json.writeStringProperty(
                "plover", event.type() == null ? null : event.type().name());
        json.writeStringProperty("mode", event.mode());
        json.writeArrayPropertyStart("context");
        event.contexts().forEach(json::writeString);
        json.writeEndArray();
        spans.write(json, "trigger", claim.trigger());
        if (form == Form.STORED) {
            spans.write(json, "predicate", event.trigger());
            json.writeNumberProperty("sentence", event.sentence());
            json.writeNumberProperty("head", event.head());
            json.writeBooleanProperty("nominal", event.nominal());
            json.writeStringProperty("rule", event.rule());
        }
        json.writeEndObject();
    }

    void time(JsonGenerator json, @Nullable TimeExpression time) {
        if (time == null) {
            json.writeNullProperty("time");
            return;
        }
        json.writeObjectPropertyStart("time");
        json.writeStringProperty("text", spans.words(time.span()));
        json.writeStringProperty("value", time.value());
        json.writeStringProperty(
                "begin", time.first() == null ? null : time.first().toString());
        json.writeStringProperty("end", time.last() == null ? null : time.last().toString());
        if (form == Form.STORED) {
            spans.write(json, "words", time.span());
            json.writeStringProperty("type", time.type().name());
            json.writeStringProperty("rule", time.rule());
        }
        json.writeEndObject();
    }

    void place(JsonGenerator json, @Nullable Place place, @Nullable Span words) {
        if (place == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        if (words != null) {
            json.writeStringProperty("text", spans.words(words));
        }
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("country", place.country());
        if (place.latitude() != null && place.longitude() != null) {
            json.writeNumberProperty("latitude", place.latitude());
            json.writeNumberProperty("longitude", place.longitude());
        }
        if (form == Form.STORED) {
            spans.write(json, "words", words);
        }
        json.writeEndObject();
    }

    void size(JsonGenerator json, @Nullable Size size) {
        if (size == null) {
            json.writeNullProperty("size");
        } else {
            SizeJson.write(json, size);
        }
    }
}
