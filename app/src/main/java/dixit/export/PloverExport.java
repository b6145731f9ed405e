package dixit.export;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.json.SizeJson;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Testimony;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** PLOVER 2.0 records, one claim a line, by the manual's field names; what it has no field for is in {@code dixit}. */
final class PloverExport implements Export {
    private static final JsonFactory JSON = new JsonFactory();

    /** Types that must say whom they meet. */
    private static final Set<Plover> NEED_RECIPIENT = Set.of(Plover.COOPERATE, Plover.AID, Plover.SANCTION);

    private final Writer out;
    private final Scales scales;
    private final Countries countries;
    private final String version;
    private int untyped;
    private int incomplete;

    PloverExport(Writer out, Scales scales, Countries countries, String version) {
        this.out = out;
        this.scales = scales;
        this.countries = countries;
        this.version = version;
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (LedgerClaim claim : dossier.askedClaims()) {
            Happening event = claim.testimony().event();
            if (event.type() == null) {
                untyped++;
            } else if (event.actors().isEmpty()
                    || (NEED_RECIPIENT.contains(event.type())
                            && event.recipients().isEmpty())) {
                incomplete++;
            } else {
                out.write(line(dossier, new Evidence(claim), event.type()));
                out.write('\n');
            }
        }
    }

    private String line(Dossier dossier, Evidence evidence, Plover own) {
        StringWriter line = new StringWriter();
        Testimony testimony = evidence.of().testimony();
        Plover type = Auxiliary.type(own, testimony.factuality().tense());
        @Nullable String mode = type == own ? testimony.event().mode() : null;
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", evidence.claim().id());
            json.writeBooleanProperty("has_event", true);
            dates(json, testimony);
            Claim claim = evidence.claim();
            actors(json, "actor", testimony.event().actors(), claim.event().actors(), evidence);
            actors(
                    json,
                    "recipient",
                    testimony.event().recipients(),
                    claim.event().recipients(),
                    evidence);
            strings(json, "event", List.of(type.name()));
            place(json, evidence);
            json.writeStringProperty("event_text", evidence.words(claim.trigger()));
            json.writeNumberProperty("quad_code", type.quad());
            json.writeNumberProperty("event_scale", ((Number) scales.of(type, mode, "scale")).doubleValue());
            json.writeArrayPropertyStart("mode");
            if (mode != null) {
                json.writeString(mode);
            }
            Auxiliary.modes(testimony).forEach(json::writeString);
            json.writeEndArray();
            strings(json, "context", testimony.event().contexts());
            json.writeStringProperty("link", dossier.proposition().id());
            text(json, evidence);
            citation(json, evidence.document());
            if (claim.event().size() != null) {
                SizeJson.write(json, claim.event().size());
            }
            json.writeStringProperty("coder", "Dixit " + version);
            String ingested = evidence.of().document().ingested().toString();
            json.writeStringProperty("coded_date", ingested.substring(0, 10));
            json.writeStringProperty("coded_time", ingested.substring(11));
            own(json, dossier, evidence);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The event's days; where none is known, that of the report. */
    private static void dates(JsonGenerator json, Testimony testimony) {
        LocalDate first = testimony.event().first();
        LocalDate last = testimony.event().last();
        LocalDate day =
                first != null ? first : last != null ? last : testimony.origin().day();
        json.writeStringProperty("date", day.toString());
        if (last != null && !last.equals(day)) {
            json.writeStringProperty("enddate", last.toString());
        }
    }

    private static void actors(
            JsonGenerator json, String name, List<Entity> entities, List<Party> mentions, Evidence evidence) {
        json.writeArrayPropertyStart(name);
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            Span words = i < mentions.size() ? mentions.get(i).span() : null;
            json.writeStartObject();
            some(json, "code", Sectors.code(entity));
            some(json, "sector", Sectors.plover(entity));
            some(json, "entity_text", words == null ? null : evidence.words(words));
            some(json, "identifier_text", entity.name());
            some(json, "office", entity.role());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(JsonGenerator json, Evidence evidence) {
        Place place = evidence.claim().place();
        if (place == null) {
            return;
        }
        Countries.Country country = countries.of(place.country());
        json.writeObjectPropertyStart("event_loc");
        Span words = evidence.claim().placeText();
        some(json, "extracted_place", words == null ? null : evidence.words(words));
        json.writeStringProperty("resolved_place", place.name());
        if (place.latitude() != null && place.longitude() != null) {
            json.writeNumberProperty("lat", place.latitude());
            json.writeNumberProperty("lon", place.longitude());
        }
        some(json, "country", country == null ? null : country.name());
        some(json, "country_code", place.country());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, Evidence evidence) {
        Span content = evidence.codePoints(evidence.claim().content());
        json.writeStringProperty("text", evidence.words(evidence.claim().content()));
        json.writeObjectPropertyStart("text_info");
        json.writeNumberProperty("sequence", evidence.claim().sentence());
        json.writeNumberProperty("start", content.begin());
        json.writeNumberProperty("end", content.end());
        json.writeEndObject();
    }

    private void citation(JsonGenerator json, Document document) {
        json.writeObjectPropertyStart("cite_info");
        json.writeStringProperty("citation", document.id());
        some(json, "url", document.url() == null ? document.uri() : document.url());
        some(json, "title", document.title());
        json.writeStringProperty("language", document.language());
        some(json, "publication", document.outlet());
        json.writeStringProperty("coder", "Dixit");
        json.writeStringProperty("codebook", "plover-2.0");
        json.writeStringProperty("version", version);
        json.writeEndObject();
    }

    /** What Dixit knows and PLOVER has no field for: who says so, how firmly, and what is known of it. */
    private static void own(JsonGenerator json, Dossier dossier, Evidence evidence) {
        Testimony testimony = evidence.of().testimony();
        json.writeObjectPropertyStart("dixit");
        json.writeStringProperty("status", dossier.proposition().status().name());
        strings(json, "chain", evidence.chain());
        json.writeStringProperty("act", testimony.act().name());
        json.writeStringProperty("certainty", testimony.factuality().certainty().name());
        json.writeStringProperty("polarity", testimony.factuality().polarity().name());
        json.writeStringProperty("tense", testimony.factuality().tense().name());
        json.writeStringProperty("event", String.valueOf(testimony.event().type()));
        some(json, "mode", testimony.event().mode());
        json.writeStringProperty("root", evidence.of().root().shown());
        json.writeStringProperty("grade", String.valueOf(evidence.of().grade()));
        json.writeStringProperty("mention", evidence.mention());
        json.writeObjectPropertyStart("rules");
        evidence.rules().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void some(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    @Override
    public List<String> end() {
        return untyped + incomplete == 0
                ? List.of()
                : List.of(
                        "left out of PLOVER: %d claims of a type that PLOVER has none for, %d that name no actor or no recipient where it asks for one"
                                .formatted(untyped, incomplete));
    }
}
