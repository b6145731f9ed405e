package dixit.export;

import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The objects of a STIX bundle, written one after the other; identities and locations when first spoken of. */
final class StixObjects {
    static final String EXTENSION = StixId.of("extension-definition", "dixit event");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String DIXIT = StixId.of("identity", "Dixit");

    /** The day on which this layout was made, so that its own objects are the same in every export. */
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    private final JsonGenerator json;
    private final Countries countries;
    private final Set<String> written = new HashSet<>();

    StixObjects(Writer out, Countries countries, Instant asOf) {
        this.json = JsonDocument.on(out);
        this.countries = countries;
        json.writeStartObject();
        json.writeStringProperty("type", "bundle");
        json.writeStringProperty("id", StixId.of("bundle", asOf.toString()));
        json.writeArrayPropertyStart("objects");
        identity(DIXIT, "Dixit", "system", MADE);
        extension();
    }

    private void extension() {
        begin("extension-definition", EXTENSION, MADE, MADE);
        text("created_by_ref", DIXIT);
        text("name", "Dixit event");
        text(
                "description",
                "What an incident is in PLOVER 2.0's terms, and what is known of it: type, mode, contexts, parties, days, place, status.");
        text("schema", "docs/exports.md of Dixit");
        text("version", "1.0");
        texts("extension_types", List.of("property-extension"));
        endObject();
    }

    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    JsonGenerator json() {
        return json;
    }

    void begin(String type, String id, Instant created, Instant modified) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", type);
        json.writeStringProperty("spec_version", "2.1");
        json.writeStringProperty("id", id);
        json.writeStringProperty("created", stamp(created));
        json.writeStringProperty("modified", stamp(modified.isBefore(created) ? created : modified));
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** The report that it is from: its address, its id, the place in it. */
    void reference(String source, String address, String id, @Nullable String where) {
        json.writeArrayPropertyStart("external_references");
        json.writeStartObject();
        json.writeStringProperty("source_name", source);
        if (address.startsWith("http")) {
            json.writeStringProperty("url", address);
        }
        json.writeStringProperty("external_id", id);
        text("description", where);
        json.writeEndObject();
        json.writeEndArray();
    }

    void endObject() {
        json.writeEndObject();
    }

    /** The identity of an outlet, written when first asked for; returns its id. */
    String outlet(String name, Instant known) {
        String id = StixId.of("identity", Actors.outlet(name));
        identity(id, name, "organization", known);
        return id;
    }

    /** The identity of somebody, by an id from {@link Actors}. */
    String actor(String key, String name, @Nullable Entity entity, Instant known) {
        String id = StixId.of("identity", key);
        identity(id, name, identityClass(entity), known);
        return id;
    }

    private static String identityClass(@Nullable Entity entity) {
        EntityKind kind = entity == null || entity.name() == null ? EntityKind.GROUP : entity.kind();
        return switch (kind) {
            case PERSON -> "individual";
            case ORGANISATION, COUNTRY, MEDIA -> "organization";
            case GROUP -> "class";
            case PLACE -> "unknown";
        };
    }

    private void identity(String id, String name, String identityClass, Instant known) {
        if (written.add(id)) {
            begin("identity", id, known, known);
            text("name", name);
            text("identity_class", identityClass);
            endObject();
        }
    }

    /** The location of a place; null where neither its country nor its coordinates are known. */
    @Nullable
    String location(Place place, Instant known) {
        Countries.Country country = countries.of(place.country());
        boolean located = place.latitude() != null && place.longitude() != null;
        if (country == null && !located) {
            return null;
        }
        String id = StixId.of("location", place.name() + "\n" + place.country());
        if (written.add(id)) {
            begin("location", id, known, known);
            text("name", place.name());
            text("country", country == null ? null : country.alpha2());
            if (place.latitude() != null && place.longitude() != null) {
                json.writeNumberProperty("latitude", place.latitude());
                json.writeNumberProperty("longitude", place.longitude());
            }
            endObject();
        }
        return id;
    }

    void end() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
