package dixit.ledger.json;

import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.json.PropositionWriter;
import dixit.ledger.Alert;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import dixit.proposition.Status;
import java.io.StringWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what an alert tells: for a reader in a line, for a program in JSON. */
public final class NoticeWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Label label;

    /** Puts propositions in the words of these labels. */
    public NoticeWriter(Label label) {
        this.label = label;
    }

    /** Which alert, what has become of what, who said so through whom, where that stands. */
    public String line(Alert alert, Proposition proposition, @Nullable Status before, @Nullable LedgerClaim claim) {
        String status = (before == null ? "" : before + " → ") + proposition.status();
        return Stream.of(
                        "alert " + alert.name(),
                        status,
                        label.of(proposition),
                        claim == null ? "" : chain(claim),
                        claim == null ? "" : link(claim))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String chain(LedgerClaim claim) {
        return Stream.concat(
                        Stream.ofNullable(claim.document().document().outlet()),
                        claim.testimony().sources().stream().map(Speaker::shown))
                .collect(Collectors.joining(" › "));
    }

    private static String link(LedgerClaim claim) {
        String url = claim.document().document().url();
        return url != null
                ? url
                : Objects.requireNonNullElse(claim.document().document().uri(), "");
    }

    /**
     * The change as one line of JSON: the alert's name, the status before and now, the proposition by its schema, the
     * claim that moved it by its schema (null where the day alone did), its source chain, and the reports' addresses.
     */
    public String body(
            String id, Alert alert, Proposition proposition, @Nullable Status before, @Nullable LedgerClaim claim) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("alert", alert.name());
            json.writeStringProperty("before", before == null ? null : before.name());
            json.writeStringProperty("status", proposition.status().name());
            json.writeStringProperty("since", proposition.present().shown());
            json.writeObjectPropertyStart("proposition");
            new PropositionWriter(label).fields(proposition, json);
            json.writeEndObject();
            claim(json, claim);
            json.writeArrayPropertyStart("links");
            proposition.claims().stream()
                    .map(each -> each.origin().url() != null
                            ? each.origin().url()
                            : each.origin().uri())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void claim(JsonGenerator json, @Nullable LedgerClaim claim) {
        if (claim == null) {
            json.writeNullProperty("claim");
            json.writeNullProperty("chain");
            return;
        }
        json.writeObjectPropertyStart("claim");
        new ClaimWriter(claim.document().document(), Form.PLAIN).fields(claim.claim(), json);
        json.writeEndObject();
        json.writeArrayPropertyStart("chain");
        String outlet = claim.document().document().outlet();
        if (outlet != null) {
            json.writeString(outlet);
        }
        claim.testimony().sources().stream().map(Speaker::shown).forEach(json::writeString);
        json.writeEndArray();
    }
}
