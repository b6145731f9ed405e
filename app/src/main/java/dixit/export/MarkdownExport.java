package dixit.export;

import dixit.ledger.Dossier;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Briefs in Markdown (CommonMark), a chapter for each proposition. */
final class MarkdownExport implements Export {
    private final Writer out;
    private final Label label;

    MarkdownExport(Writer out, Label label) {
        this.out = out;
        this.label = label;
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        Brief brief = Brief.of(dossier, label);
        out.write("# " + safe(brief.title()) + "\n\n" + safe(brief.standing()) + "  \nProposition `" + brief.id()
                + "`\n\n");
        for (String change : brief.history()) {
            out.write("- " + safe(change) + "\n");
        }
        out.write("\n");
        for (int i = 0; i < brief.claims().size(); i++) {
            Brief.Cited claim = brief.claims().get(i);
            String address = claim.address() == null ? "" : " <" + claim.address() + ">";
            out.write("%d. %s:\n   > %s\n\n   %s%s  \n   %s\n\n"
                    .formatted(
                            i + 1,
                            safe(claim.said()),
                            safe(claim.words()),
                            safe(claim.source()),
                            address,
                            safe(claim.why())));
        }
    }

    /** Text that Markdown does not read as mark-up, on one line. */
    private static String safe(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }

    @Override
    public List<String> end() {
        return List.of();
    }
}
