package dixit.ledger.json;

import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Moment;
import java.io.StringWriter;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a claim in the shape of {@code claim.schema.json}, with its root, grade and withdrawal. */
public record LedgerClaimWriter(Form form) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The claim as one line, without its end. */
    public String line(LedgerClaim claim) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            new ClaimWriter(claim.document().document(), form).fields(claim.claim(), json);
            Instant withdrawn = claim.testimony().withdrawn();
            json.writeStringProperty("root", claim.root().shown());
            json.writeStringProperty(
                    "grade", claim.grade() == null ? null : claim.grade().toString());
            json.writeStringProperty(
                    "withdrawn",
                    withdrawn == null ? null : Moment.dayOf(withdrawn).toString());
            json.writeEndObject();
        }
        return line.toString();
    }
}
