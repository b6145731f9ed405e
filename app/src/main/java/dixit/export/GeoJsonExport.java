package dixit.export;

import dixit.document.Span;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Root;
import dixit.proposition.Testimony;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A GeoJSON feature collection (RFC 7946): a point for each proposition; one without a known place has no geometry. */
final class GeoJsonExport implements Export {
    private final JsonGenerator json;
    private final Label label;
    private int nowhere;

    GeoJsonExport(Writer out, Label label) {
        this.json = JsonDocument.on(out);
        this.label = label;
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        Proposition proposition = dossier.proposition();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", proposition.id());
        Place place = GdeltEvent.place(dossier);
        geometry(place);
        json.writeObjectPropertyStart("properties");
        Happening event = proposition.event();
        json.writeStringProperty("label", label.of(proposition));
        json.writeStringProperty("status", proposition.status().name());
        json.writeStringProperty("since", proposition.present().shown());
        json.writeStringProperty(
                "event", event.type() == null ? null : event.type().name());
        json.writeStringProperty("mode", event.mode());
        names("actors", event.actors());
        names("recipients", event.recipients());
        json.writeStringProperty("begin", day(event.first()));
        json.writeStringProperty("end", day(event.last()));
        json.writeStringProperty("place", place == null ? null : place.name());
        json.writeStringProperty("country", place == null ? null : place.country());
        strings("roots", proposition.roots().stream().map(Root::shown).toList());
        json.writeNumberProperty("articles", proposition.articles());
        json.writeArrayPropertyStart("claims");
        dossier.claims().forEach(this::claim);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void geometry(@Nullable Place place) {
        if (place == null || place.latitude() == null || place.longitude() == null) {
            nowhere++;
            json.writeNullProperty("geometry");
            return;
        }
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(place.longitude());
        json.writeNumber(place.latitude());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void claim(LedgerClaim stored) {
        Evidence evidence = new Evidence(stored);
        Testimony testimony = stored.testimony();
        Span content = evidence.codePoints(evidence.claim().content());
        json.writeStartObject();
        json.writeStringProperty("id", evidence.claim().id());
        json.writeStringProperty("document", evidence.document().id());
        json.writeStringProperty("address", Addresses.of(evidence.document()));
        json.writeStringProperty("published", stored.document().origin().published());
        json.writeNumberProperty("begin", content.begin());
        json.writeNumberProperty("end", content.end());
        json.writeStringProperty("text", testimony.content());
        json.writeStringProperty("outlet", evidence.document().outlet());
        strings("sources", evidence.chain());
        json.writeStringProperty("act", testimony.act().name());
        json.writeStringProperty("certainty", testimony.factuality().certainty().name());
        json.writeStringProperty("polarity", testimony.factuality().polarity().name());
        json.writeStringProperty("tense", testimony.factuality().tense().name());
        json.writeStringProperty("rules", evidence.rulesText());
        json.writeEndObject();
    }

    private void names(String field, List<Entity> entities) {
        json.writeArrayPropertyStart(field);
        entities.forEach(entity -> json.writeString(entity.name() == null ? entity.country() : entity.name()));
        json.writeEndArray();
    }

    private void strings(String field, List<String> values) {
        json.writeArrayPropertyStart(field);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public List<String> end() throws IOException {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return nowhere == 0 ? List.of() : List.of(nowhere + " propositions have no known place: no geometry");
    }
}
