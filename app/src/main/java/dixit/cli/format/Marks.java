package dixit.cli.format;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report's words with each claim's marked. Claims may lie in each other or overlap: the text is cut wherever one
 * begins or ends, and each piece takes the colour of the shortest claim that it belongs to.
 */
final class Marks {
    private final String text;
    private final List<Claim> claims;
    private final String prefix;

    /** @param prefix of the claims' anchors on the page */
    Marks(Reading reading, String prefix) {
        this.text = reading.document().text();
        this.claims = reading.claims();
        this.prefix = prefix;
    }

    /** The words of a part of the report, as HTML. */
    String html(Span part) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.begin(), part.end()));
        for (Claim claim : claims) {
            addInside(part, claim.content().begin(), cuts);
            addInside(part, claim.content().end(), cuts);
        }
        StringBuilder html = new StringBuilder();
        int begin = part.begin();
        for (int end : cuts.tailSet(part.begin(), false)) {
            piece(new Span(begin, end), html);
            begin = end;
        }
        return html.toString();
    }

    private static void addInside(Span part, int cut, Set<Integer> cuts) {
        if (part.begin() < cut && cut < part.end()) {
            cuts.add(cut);
        }
    }

    private void piece(Span piece, StringBuilder html) {
        List<Claim> covering = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.content().begin() == piece.begin()) {
                html.append("<a class=\"ref\" id=\"%st%d\" href=\"#%sc%d\">%d</a>"
                        .formatted(prefix, i + 1, prefix, i + 1, i + 1));
            }
            if (claim.content().overlaps(piece)) {
                covering.add(claim);
            }
        }
        String words = Html.escape(piece.of(text));
        if (covering.isEmpty()) {
            html.append(words);
            return;
        }
        Claim innermost = covering.stream()
                .min(Comparator.comparingInt(claim -> claim.content().length()))
                .orElseThrow();
        html.append("<mark class=\"").append(HtmlFormat.certainty(innermost));
        html.append(covering.size() > 1 ? " shared" : "").append("\">");
        html.append(words).append("</mark>");
    }
}
