package dixit.export;

import dixit.json.Form;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.ledger.json.LedgerClaimWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A claim a line, as in {@code claim.schema.json}, with the rules behind each field. */
final class JsonLinesExport implements Export {
    private final LedgerClaimWriter claims = new LedgerClaimWriter(Form.EXPLAINED);
    private final Writer out;

    JsonLinesExport(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (LedgerClaim claim : dossier.askedClaims()) {
            out.write(claims.line(claim));
            out.write('\n');
        }
    }

    @Override
    public List<String> end() {
        return List.of();
    }
}
