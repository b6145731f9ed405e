package dixit.export;

import dixit.ledger.Dossier;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Briefs as one HTML page that needs nothing else, an article for each proposition. */
final class HtmlExport implements Export {
    private static final String HEAD = """
            <!doctype html>
            <html lang="LANGUAGE">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Dixit: brief</title>
            <style>
            body { max-width: 45em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 serif }
            blockquote { margin: .3em 0; padding-left: 1em; border-left: .2em solid #767676 }
            small { color: #595959 }
            </style>
            </head>
            <body>
            <main>
            """;

    private final Writer out;
    private final Label label;

    HtmlExport(Writer out, Label label) throws IOException {
        this.out = out;
        this.label = label;
        out.write(HEAD.replace("LANGUAGE", escape(label.language())));
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        Brief brief = Brief.of(dossier, label);
        out.write("<article id=\"%s\">\n<h1>%s</h1>\n<p>%s<br><small>Proposition %s</small></p>\n<ul>\n"
                .formatted(brief.id(), escape(brief.title()), escape(brief.standing()), brief.id()));
        for (String change : brief.history()) {
            out.write("<li>" + escape(change) + "</li>\n");
        }
        out.write("</ul>\n<ol>\n");
        for (Brief.Cited claim : brief.claims()) {
            out.write("<li>%s<blockquote>%s</blockquote>%s<br><small>%s</small></li>\n"
                    .formatted(escape(claim.said()), escape(claim.words()), source(claim), escape(claim.why())));
        }
        out.write("</ol>\n</article>\n");
    }

    private static String source(Brief.Cited claim) {
        String source = escape(claim.source());
        return claim.address() == null ? source : "<a href=\"" + escape(claim.address()) + "\">" + source + "</a>";
    }

    @Override
    public List<String> end() throws IOException {
        out.write("</main>\n</body>\n</html>\n");
        return List.of();
    }

    /** Text that HTML reads as text, in elements and in quoted attributes. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
