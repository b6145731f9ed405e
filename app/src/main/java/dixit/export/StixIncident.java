package dixit.export;

import dixit.document.Span;
import dixit.factuality.Factuality.Certainty;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import dixit.proposition.Stance;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A proposition as a STIX incident with its sightings, opinions and notes. */
record StixIncident(StixObjects objects, Label label) {
    /** STIX's numbers for the Admiralty credibility 1 to 5 (STIX 2.1, appendix A); 6 has none. */
    private static final List<Integer> CONFIDENCE = List.of(90, 70, 50, 30, 10);

    /** Writes them; returns the incident's id. */
    String write(Dossier dossier) {
        Proposition proposition = dossier.proposition();
        Instant first = dossier.claims().getFirst().testimony().origin().known();
        Instant last = proposition.present().since();
        Happening event = proposition.event();
        List<String> actors = parties(event.actors(), first);
        List<String> recipients = parties(event.recipients(), first);
        Place place = GdeltEvent.place(dossier);
        String location = place == null ? null : objects.location(place, first);
        String id = StixId.of("incident", proposition.id());
        objects.begin("incident", id, first, last);
        objects.text("name", label.of(proposition));
        objects.text(
                "description",
                proposition.status() + " since " + proposition.present().shown());
        extension(proposition, actors, recipients, location);
        objects.endObject();
        sightings(dossier, id);
        for (LedgerClaim claim : dossier.claims()) {
            if (Stance.of(claim.testimony()) == Stance.DENIES
                    && claim.testimony().standsAt(dossier.asOf())) {
                opinion(new Evidence(claim), id);
            }
            note(new Evidence(claim), id);
        }
        return id;
    }

    private List<String> parties(List<Entity> entities, Instant known) {
        List<String> ids = new ArrayList<>();
        for (Entity entity : entities) {
            String key = Actors.id(entity);
            if (key != null) {
                ids.add(objects.actor(key, Actors.shown(entity), entity, known));
            }
        }
        return ids;
    }

    private void extension(
            Proposition proposition, List<String> actors, List<String> recipients, @Nullable String location) {
        Happening event = proposition.event();
        JsonGenerator json = objects.json();
        json.writeObjectPropertyStart("extensions");
        json.writeObjectPropertyStart(StixObjects.EXTENSION);
        objects.text("extension_type", "property-extension");
        objects.text("proposition", proposition.id());
        objects.text("plover", event.type() == null ? null : event.type().name());
        objects.text("mode", event.mode());
        objects.texts("contexts", event.contexts());
        objects.texts("actor_refs", actors);
        objects.texts("recipient_refs", recipients);
        objects.text("location_ref", location);
        objects.text("begin", day(event.first()));
        objects.text("end", day(event.last()));
        objects.text("status", proposition.status().name());
        json.writeNumberProperty("roots", proposition.roots().size());
        json.writeNumberProperty("articles", proposition.articles());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** One for each independent origin, however many copies and outlets carry it. */
    private void sightings(Dossier dossier, String incident) {
        Map<String, List<LedgerClaim>> origins = new LinkedHashMap<>();
        for (LedgerClaim claim : dossier.standing()) {
            Stance stance = Stance.of(claim.testimony());
            if (stance == Stance.ASSERTS || stance == Stance.MENTIONS) {
                origins.computeIfAbsent(claim.root().key(), unseen -> new ArrayList<>())
                        .add(claim);
            }
        }
        origins.forEach((root, claims) -> sighting(dossier.proposition().id(), incident, root, claims));
    }

    private void sighting(String proposition, String incident, String root, List<LedgerClaim> claims) {
        Instant first = claims.getFirst().testimony().origin().known();
        Instant last = claims.getLast().testimony().origin().known();
        Set<String> where = new LinkedHashSet<>();
        for (LedgerClaim claim : claims) {
            String outlet = claim.document().document().outlet();
            if (outlet != null) {
                where.add(objects.outlet(outlet, first));
            }
        }
        objects.begin("sighting", StixId.of("sighting", proposition + "\n" + root), first, last);
        objects.text("description", claims.getFirst().root().shown());
        confidence(claims.getFirst());
        objects.text("sighting_of_ref", incident);
        objects.text("first_seen", StixObjects.stamp(first));
        objects.text("last_seen", StixObjects.stamp(last));
        long documents = claims.stream()
                .map(claim -> claim.document().document().id())
                .distinct()
                .count();
        objects.json().writeNumberProperty("count", documents);
        objects.texts("where_sighted_refs", List.copyOf(where));
        objects.endObject();
    }

    private void confidence(LedgerClaim claim) {
        int information = claim.grade() == null ? 6 : claim.grade().information();
        if (information <= CONFIDENCE.size()) {
            objects.json().writeNumberProperty("confidence", CONFIDENCE.get(information - 1));
        }
    }

    private void opinion(Evidence evidence, String incident) {
        Testimony testimony = evidence.of().testimony();
        Instant known = testimony.origin().known();
        Speaker denier = testimony.innermost();
        String by = null;
        if (denier != null) {
            String key = Actors.id(denier, testimony.id(), testimony.sources().size() - 1);
            by = objects.actor(key, denier.shown(), denier.entity(), known);
        } else if (evidence.document().outlet() != null) {
            by = objects.outlet(evidence.document().outlet(), known);
        }
        boolean strongly = testimony.factuality().certainty() == Certainty.CERTAIN;
        objects.begin("opinion", StixId.of("opinion", testimony.id()), known, known);
        objects.text("created_by_ref", by);
        objects.text("explanation", testimony.content());
        objects.text("lang", evidence.document().language());
        objects.texts("authors", denier == null ? List.of() : List.of(denier.shown()));
        reference(evidence);
        objects.texts("object_refs", List.of(incident));
        objects.text("opinion", strongly ? "strongly-disagree" : "disagree");
        objects.endObject();
    }

    /** The words, who says them how firmly, and by which rules that was read. */
    private void note(Evidence evidence, String incident) {
        Testimony testimony = evidence.of().testimony();
        Instant known = testimony.origin().known();
        objects.begin("note", StixId.of("note", testimony.id()), known, known);
        objects.text("abstract", evidence.chainText() + ": " + testimony.act());
        objects.text(
                "content",
                "“%s” — %s, %s, %s; %s%s"
                        .formatted(
                                testimony.content(),
                                testimony.factuality().certainty(),
                                testimony.factuality().polarity(),
                                testimony.factuality().tense(),
                                evidence.rulesText(),
                                testimony.withdrawn() == null ? "" : "; withdrawn " + testimony.withdrawn()));
        objects.text("lang", evidence.document().language());
        objects.texts("authors", evidence.chain());
        reference(evidence);
        objects.texts("object_refs", List.of(incident));
        objects.endObject();
    }

    private void reference(Evidence evidence) {
        Span at = evidence.codePoints(evidence.claim().content());
        objects.reference(
                Objects.requireNonNullElse(evidence.document().outlet(), "report"),
                Addresses.of(evidence.document()),
                evidence.document().id(),
                "#char=" + at.begin() + "," + at.end());
    }
}
