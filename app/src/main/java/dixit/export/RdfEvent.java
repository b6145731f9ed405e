package dixit.export;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.name.Entity;
import dixit.name.Place;
import dixit.proposition.Change;
import dixit.proposition.Happening;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import java.util.ArrayList;
import java.util.List;

/** Propositions, documents and actors as RDF. */
record RdfEvent(Label label) {

    static String proposition(String id) {
        return Addresses.urn("proposition", id);
    }

    static String actorAddress(String id) {
        return Addresses.urn("actor", id);
    }

    List<Rdf> of(Dossier dossier) {
        Proposition proposition = dossier.proposition();
        Happening happening = proposition.event();
        List<Rdf> subjects = new ArrayList<>();
        Rdf event = new Rdf(proposition(proposition.id())).a("sem:Event", "gaf:Instance", "prov:Entity");
        subjects.add(event);
        event.text("rdfs:label", label.of(proposition), label.language());
        event.link(
                "sem:eventType",
                happening.type() == null
                        ? null
                        : Addresses.urn("plover", happening.type().name()));
        event.text("dixit:mode", happening.mode());
        happening.contexts().forEach(context -> event.text("dixit:context", context));
        parties(event, "dixit:actor", happening.actors());
        parties(event, "dixit:recipient", happening.recipients());
        place(event, subjects, dossier);
        time(event, happening);
        event.text("dixit:status", proposition.status().name());
        history(event, subjects, proposition);
        proposition.roots().forEach(root -> event.text("dixit:root", root.shown()));
        for (LedgerClaim claim : dossier.claims()) {
            event.link("gaf:denotedBy", new Evidence(claim).mention());
        }
        return subjects;
    }

    private static void parties(Rdf event, String role, List<Entity> entities) {
        for (Entity entity : entities) {
            String id = Actors.id(entity);
            if (id != null) {
                event.link("sem:hasActor", actorAddress(id)).link(role, actorAddress(id));
            }
        }
    }

    private static void place(Rdf event, List<Rdf> subjects, Dossier dossier) {
        Place place = GdeltEvent.place(dossier);
        if (place != null) {
            String address = Addresses.urn("place", Hash.of(place.name(), place.country()));
            event.link("sem:hasPlace", address);
            subjects.add(new Rdf(address)
                    .a("sem:Place")
                    .text("rdfs:label", place.name(), "en")
                    .text("dixit:country", place.country())
                    .typed("dixit:latitude", place.latitude(), Rdf.XSD_DOUBLE)
                    .typed("dixit:longitude", place.longitude(), Rdf.XSD_DOUBLE));
        }
    }

    private static void time(Rdf event, Happening happening) {
        event.typed("sem:hasBeginTimeStamp", happening.first(), Rdf.XSD_DATE)
                .typed("sem:hasEndTimeStamp", happening.last(), Rdf.XSD_DATE);
    }

    private static void history(Rdf event, List<Rdf> subjects, Proposition proposition) {
        for (int i = 0; i < proposition.history().size(); i++) {
            Change change = proposition.history().get(i);
            String address = Addresses.urn("status", proposition.id() + ":" + i);
            event.link("dixit:history", address);
            String movedBy = change.movedBy();
            subjects.add(new Rdf(address)
                    .a("prov:Entity")
                    .text("dixit:status", change.status().name())
                    .typed("prov:generatedAtTime", change.since(), Rdf.XSD_DATE_TIME)
                    .link("prov:wasDerivedFrom", movedBy == null ? null : RdfClaim.claim(movedBy)));
        }
    }

    static Rdf actor(String id, Entity entity) {
        return new Rdf(actorAddress(id))
                .a("sem:Actor", "prov:Agent", "grasp:Source")
                .text("rdfs:label", Actors.shown(entity), "en")
                .text("dixit:country", entity.country())
                .text("dixit:sector", entity.sector());
    }

    static Rdf document(String address, StoredDocument stored) {
        Document document = stored.document();
        String copyOf = stored.origin().copyOf();
        return new Rdf(address)
                .a("prov:Entity")
                .text("dcterms:identifier", document.id())
                .text("dcterms:title", document.title(), document.language())
                .text("dcterms:publisher", document.outlet())
                .text("dcterms:issued", stored.origin().published())
                .text("dcterms:language", document.language())
                .text("dcterms:source", document.uri())
                .text("dixit:copyOf", copyOf)
                .typed("prov:generatedAtTime", stored.origin().known(), Rdf.XSD_DATE_TIME);
    }
}
