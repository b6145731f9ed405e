package dixit.export;

import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Label;
import dixit.proposition.Moment;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * schema.org Claims, one for each proposition, as JSON-LD. Dixit gives no verdicts: there is a ClaimReview only where a
 * person judged a claim, and it says what was judged: how the report was read, not whether it is true.
 */
final class ClaimReviewExport implements Export {
    private final JsonGenerator json;
    private final Label label;
    private final Map<String, List<Judgement>> judged;

    /**
     * Begins a document.
     *
     * @param judgements those that hold
     */
    ClaimReviewExport(Writer out, Label label, List<Judgement> judgements) {
        this.json = JsonDocument.on(out);
        this.label = label;
        this.judged = judgements.stream()
                .filter(judgement -> claim(judgement) != null)
                .collect(Collectors.groupingBy(judgement -> String.valueOf(claim(judgement))));
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeArrayPropertyStart("@graph");
    }

    private static @Nullable String claim(Judgement judgement) {
        return switch (judgement.verdict()) {
            case Verdict.Accept accept -> accept.claim();
            case Verdict.Reject reject -> reject.claim();
            case Verdict.Set set -> null;
            case Verdict.Join join -> null;
            case Verdict.Split split -> null;
            case Verdict.Copy copy -> null;
            case Verdict.Actor actor -> null;
            case Verdict.Undo undo -> null;
        };
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        List<LedgerClaim> every = new ArrayList<>(dossier.claims());
        every.addAll(dossier.rejected());
        if (!dossier.claims().isEmpty()
                || judged.containsKey(every.getFirst().claim().id())) {
            claim(dossier, every);
        }
        for (LedgerClaim claim : every) {
            for (Judgement judgement : judged.getOrDefault(claim.claim().id(), List.of())) {
                review(dossier, new Evidence(claim), judgement);
            }
        }
    }

    private void claim(Dossier dossier, List<LedgerClaim> claims) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@type", "Claim");
        json.writeStringProperty(
                "@id", RdfEvent.proposition(dossier.proposition().id()));
        json.writeStringProperty("name", label.of(dossier.proposition()));
        json.writeStringProperty("text", claims.getFirst().testimony().content());
        json.writeStringProperty("datePublished", date(claims.getFirst().testimony()));
        json.writeStringProperty(
                "creativeWorkStatus", dossier.proposition().status().name());
        speaker(claims.getFirst().testimony());
        json.writeName("firstAppearance");
        appearance(new Evidence(claims.getFirst()));
        json.writeArrayPropertyStart("appearance");
        claims.forEach(claim -> appearance(new Evidence(claim)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String date(Testimony testimony) {
        String published = testimony.origin().published();
        return published == null ? Moment.dayOf(testimony.origin().known()).toString() : published;
    }

    private void speaker(Testimony testimony) {
        Speaker innermost = testimony.innermost();
        String outlet = testimony.origin().outlet();
        String name = innermost == null ? outlet : innermost.shown();
        if (name != null) {
            json.writeObjectPropertyStart("author");
            boolean person = innermost != null && innermost.kind() == dixit.attribution.Source.Kind.PERSON;
            json.writeStringProperty("@type", person ? "Person" : "Organization");
            json.writeStringProperty("name", name);
            json.writeEndObject();
        }
    }

    /** The words in the report: its address with their place, who is quoted, by which rules it was read. */
    private void appearance(Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("@type", "Quotation");
        json.writeStringProperty("@id", evidence.mention());
        json.writeStringProperty("identifier", evidence.claim().id());
        json.writeStringProperty("text", evidence.of().testimony().content());
        json.writeStringProperty("inLanguage", evidence.document().language());
        json.writeStringProperty("creditText", evidence.chainText());
        json.writeStringProperty("description", evidence.rulesText());
        json.writeObjectPropertyStart("isPartOf");
        json.writeStringProperty("@type", "NewsArticle");
        json.writeStringProperty("@id", Addresses.of(evidence.document()));
        json.writeStringProperty("identifier", evidence.document().id());
        if (evidence.document().title() != null) {
            json.writeStringProperty("headline", evidence.document().title());
        }
        json.writeStringProperty("datePublished", date(evidence.of().testimony()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void review(Dossier dossier, Evidence evidence, Judgement judgement) {
        boolean right = judgement.verdict() instanceof Verdict.Accept;
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@type", "ClaimReview");
        json.writeStringProperty("@id", Addresses.urn("judgement", judgement.id()));
        json.writeStringProperty("claimReviewed", evidence.of().testimony().content());
        json.writeStringProperty("datePublished", judgement.when().toString());
        json.writeObjectPropertyStart("author");
        json.writeStringProperty("@type", "Person");
        json.writeStringProperty("name", judgement.who());
        json.writeEndObject();
        json.writeObjectPropertyStart("itemReviewed");
        json.writeStringProperty("@type", "Claim");
        json.writeStringProperty(
                "@id", RdfEvent.proposition(dossier.proposition().id()));
        json.writeEndObject();
        json.writeObjectPropertyStart("reviewRating");
        json.writeStringProperty("@type", "Rating");
        json.writeStringProperty("alternateName", right ? "read rightly" : "read wrongly");
        json.writeStringProperty("reviewAspect", "how the report was read, not whether it is true");
        json.writeNumberProperty("ratingValue", right ? 1 : 0);
        json.writeNumberProperty("bestRating", 1);
        json.writeNumberProperty("worstRating", 0);
        json.writeEndObject();
        if (judgement.because() != null) {
            json.writeStringProperty("reviewBody", judgement.because());
        }
        json.writeEndObject();
    }

    @Override
    public List<String> end() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return List.of();
    }
}
