package dixit.export;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Party;
import dixit.factuality.Factuality.Certainty;
import dixit.ledger.Dossier;
import dixit.name.Entity;
import dixit.proposition.Moment;
import dixit.proposition.Testimony;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A row of GDELT 2.0's mention table, 16 columns: a claim. Who says so and how firmly is JSON in Extras. */
record GdeltMention(String version) {
    static final int COLUMNS = 16;
    private static final JsonFactory JSON = new JsonFactory();
    private static final int WEB = 1;

    List<@Nullable Object> cells(Dossier dossier, Evidence evidence) {
        Document document = evidence.document();
        Claim claim = evidence.claim();
        Testimony testimony = evidence.of().testimony();
        return Arrays.asList(
                GdeltEvent.id(dossier.proposition()),
                GdeltEvent.stamp(Moment.startOf(GdeltEvent.day(dossier))),
                GdeltEvent.stamp(testimony.origin().known()),
                WEB,
                source(document),
                Addresses.of(document),
                claim.sentence() + 1,
                offset(evidence, claim.event().actors()),
                offset(evidence, claim.event().recipients()),
                offset(evidence, claim.trigger()),
                1,
                confidence(testimony.factuality().certainty()),
                document.text().codePointCount(0, document.text().length()),
                null,
                translation(document),
                extras(dossier, evidence));
    }

    private static String source(Document document) {
        String address = Addresses.web(document.url());
        if (address != null && URI.create(address).getHost() != null) {
            return URI.create(address).getHost().replaceFirst("^www\\.", "");
        }
        return Objects.requireNonNullElse(document.outlet(), "");
    }

    private static int offset(Evidence evidence, List<Party> parties) {
        return parties.isEmpty() ? -1 : offset(evidence, parties.getFirst().span());
    }

    private static int offset(Evidence evidence, @Nullable Span span) {
        return span == null ? -1 : evidence.codePoints(span).begin();
    }

    /** How sure the source is, in per cent. */
    private static int confidence(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> 100;
            case PROBABLE -> 70;
            case POSSIBLE -> 40;
            case UNKNOWN -> 10;
        };
    }

    private @Nullable String translation(Document document) {
        return document.language().equals("en")
                ? null
                : "srclc:" + Locale.of(document.language()).getISO3Language() + "; eng:Dixit " + version;
    }

    private static String extras(Dossier dossier, Evidence evidence) {
        StringWriter line = new StringWriter();
        Testimony testimony = evidence.of().testimony();
        Span content = evidence.codePoints(evidence.claim().content());
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("claim", evidence.claim().id());
            json.writeStringProperty("proposition", dossier.proposition().id());
            json.writeStringProperty("document", evidence.document().id());
            json.writeNumberProperty("begin", content.begin());
            json.writeNumberProperty("end", content.end());
            json.writeArrayPropertyStart("chain");
            evidence.chain().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("act", testimony.act().name());
            json.writeStringProperty(
                    "certainty", testimony.factuality().certainty().name());
            json.writeStringProperty(
                    "polarity", testimony.factuality().polarity().name());
            json.writeStringProperty("tense", testimony.factuality().tense().name());
            names(json, "actors", testimony.event().actors());
            names(json, "recipients", testimony.event().recipients());
            json.writeStringProperty("rules", evidence.rulesText());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void names(JsonGenerator json, String name, List<Entity> entities) {
        json.writeArrayPropertyStart(name);
        entities.forEach(entity -> json.writeString(entity.name() == null ? entity.country() : entity.name()));
        json.writeEndArray();
    }
}
