package dixit.export;

import dixit.claim.Claim;
import dixit.document.Span;
import dixit.factuality.Factuality;
import dixit.name.Entity;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.util.ArrayList;
import java.util.List;

/** A claim as RDF: its mention, its attribution, and what each source in the chain said. */
final class RdfClaim {
    private RdfClaim() {}

    static String claim(String id) {
        return Addresses.urn("claim", id);
    }

    static List<Rdf> of(Proposition proposition, Evidence evidence) {
        List<Rdf> subjects = new ArrayList<>();
        String claim = claim(evidence.claim().id());
        subjects.add(new Rdf(evidence.mention())
                .a("gaf:Mention")
                .link("gaf:denotes", RdfEvent.proposition(proposition.id()))
                .link("grasp:hasAttribution", claim)
                .link("prov:wasDerivedFrom", Addresses.of(evidence.document()))
                .text(
                        "rdf:value",
                        evidence.words(evidence.claim().content()),
                        evidence.document().language()));
        Rdf attribution = attribution(claim, evidence);
        subjects.add(attribution);
        chain(attribution, subjects, evidence);
        return subjects;
    }

    private static Rdf attribution(String address, Evidence evidence) {
        Claim claim = evidence.claim();
        Testimony testimony = evidence.of().testimony();
        Span content = evidence.codePoints(claim.content());
        Rdf attribution = new Rdf(address)
                .a("grasp:Attribution", "sem:View", "prov:Entity")
                .link("prov:wasDerivedFrom", Addresses.of(evidence.document()))
                .typed("dixit:begin", content.begin(), Rdf.XSD_INTEGER)
                .typed("dixit:end", content.end(), Rdf.XSD_INTEGER)
                .text("dixit:act", testimony.act().name())
                .text("dixit:quotation", claim.quotation().name())
                .text("dixit:root", evidence.of().root().shown())
                .text("dixit:grade", String.valueOf(evidence.of().grade()))
                .link("dixit:condition", claim.condition() == null ? null : claim(claim.condition()))
                .link("dixit:about", claim.about() == null ? null : claim(claim.about()))
                .typed("prov:generatedAtTime", testimony.origin().known(), Rdf.XSD_DATE_TIME)
                .typed("prov:invalidatedAtTime", testimony.withdrawn(), Rdf.XSD_DATE_TIME);
        factuality(attribution, testimony.factuality());
        evidence.rules().forEach((field, rule) -> attribution.text("dixit:rule", field + ": " + rule));
        return attribution;
    }

    private static void factuality(Rdf attribution, Factuality is) {
        attribution.name(
                "rdf:value",
                switch (is.certainty()) {
                    case CERTAIN -> "fact:certain";
                    case PROBABLE -> "fact:probable";
                    case POSSIBLE -> "fact:possible";
                    case UNKNOWN -> "fact:underspecified";
                });
        attribution.name(
                "dixit:polarity",
                switch (is.polarity()) {
                    case POSITIVE -> "fact:positive";
                    case NEGATIVE -> "fact:negative";
                    case UNKNOWN -> "fact:underspecified";
                });
        attribution.name(
                "dixit:tense",
                switch (is.tense()) {
                    case FUTURE -> "fact:future";
                    case PAST, PRESENT -> "fact:non-future";
                    case UNKNOWN -> "fact:underspecified";
                });
    }

    /** The document quotes the outermost source, that one the next, down to who first said it. */
    private static void chain(Rdf attribution, List<Rdf> subjects, Evidence evidence) {
        List<Speaker> sources = evidence.of().testimony().sources();
        if (sources.isEmpty()) {
            outlet(attribution, subjects, evidence);
            return;
        }
        String id = evidence.claim().id();
        Rdf quoting = attribution;
        for (int i = 0; i < sources.size(); i++) {
            Speaker speaker = sources.get(i);
            String agent = RdfEvent.actorAddress(Actors.id(speaker, id, i));
            Rdf said = new Rdf(claim(id) + ":said:" + i).a("prov:Entity").link("prov:wasAttributedTo", agent);
            quoting.link("prov:wasQuotedFrom", said.subject());
            subjects.add(said);
            subjects.add(source(agent, speaker));
            quoting = said;
        }
        attribution.link("prov:hadPrimarySource", quoting.subject());
        accordingTo(attribution, RdfEvent.actorAddress(Actors.id(sources.getLast(), id, sources.size() - 1)));
    }

    private static void outlet(Rdf attribution, List<Rdf> subjects, Evidence evidence) {
        String outlet = evidence.document().outlet();
        if (outlet == null) {
            accordingTo(attribution, Addresses.of(evidence.document()));
            return;
        }
        String address = RdfEvent.actorAddress(Actors.outlet(outlet));
        accordingTo(attribution, address);
        subjects.add(new Rdf(address)
                .a("grasp:Source", "prov:Agent", "sem:Authority")
                .text("rdfs:label", outlet));
    }

    private static void accordingTo(Rdf attribution, String source) {
        attribution.link("grasp:wasAttributedTo", source).link("sem:accordingTo", source);
    }

    private static Rdf source(String address, Speaker speaker) {
        Entity entity = speaker.entity();
        return new Rdf(address)
                .a("grasp:Source", "prov:Agent", "sem:Authority")
                .text("rdfs:label", speaker.shown())
                .text("dixit:kind", speaker.kind().name())
                .text("dixit:country", entity == null ? null : entity.country());
    }
}
