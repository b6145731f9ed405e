package dixit.cli.format;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import java.io.IOException;
import java.io.Writer;

/** One claim a line, as {@code claim.schema.json} has it. */
public record JsonLinesFormat(Writer out, Form form) implements ReadingFormat {
    @Override
    public void reading(Reading reading) throws IOException {
        ClaimWriter writer = new ClaimWriter(reading.document(), form);
        for (Claim claim : reading.claims()) {
            out.write(writer.line(claim));
            out.write('\n');
        }
    }
}
