package dixit.bench;

import dixit.Reader;
import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Span;
import java.util.List;
import java.util.Map;

/**
 * Measures whether what is said is found, and by whom. Overlap is characters shared over characters of either; gold and
 * claims are paired one to one, most overlap first. Claims without a source or a cue are the outlet's own voice and do
 * not count.
 */
final class AttributionQuality {
    private static final double LEAST_OVERLAP = 0.3;

    private final Reader reader;
    private final String language;
    private final Counts content = new Counts();
    private int claims;
    private int inside;
    private int paired;
    private int sources;

    AttributionQuality(Reader reader, String language) {
        this.reader = reader;
        this.language = language;
    }

    void add(QuotedArticle article) {
        Document document =
                new Document(article.id(), article.id(), null, null, null, language, null, null, article.text(), 0);
        add(article.attributions(), reader.read(document).claims());
    }

    void add(List<QuotedArticle.Marked> gold, List<Claim> read) {
        List<Claim> found = read.stream()
                .filter(claim -> !claim.sources().isEmpty() || claim.cue() != null)
                .toList();
        Map<Integer, Integer> pairs = Pairing.of(
                gold.size(),
                found.size(),
                (g, f) -> overlap(gold.get(g).content(), found.get(f).content()),
                LEAST_OVERLAP);
        content.add(pairs.size(), found.size(), gold.size());
        claims += found.size();
        inside += (int) found.stream().filter(claim -> isInside(gold, claim)).count();
        paired += pairs.size();
        pairs.forEach((marked, claim) -> sources += isRightSource(gold.get(marked), found.get(claim)) ? 1 : 0);
    }

    private static double overlap(List<Span> gold, Span claim) {
        int both = shared(gold, claim);
        int size = gold.stream().mapToInt(Span::length).sum();
        return both / (double) (size + claim.length() - both);
    }

    private static int shared(List<Span> gold, Span claim) {
        return gold.stream()
                .mapToInt(
                        span -> Math.max(0, Math.min(span.end(), claim.end()) - Math.max(span.begin(), claim.begin())))
                .sum();
    }

    private static boolean isInside(List<QuotedArticle.Marked> gold, Claim claim) {
        return gold.stream()
                .anyMatch(each -> 2 * shared(each.content(), claim.content())
                        >= claim.content().length());
    }

    /** The innermost source touches the gold source, or neither has one. */
    private static boolean isRightSource(QuotedArticle.Marked gold, Claim claim) {
        if (gold.source().isEmpty() || claim.sources().isEmpty()) {
            return gold.source().isEmpty() && claim.sources().isEmpty();
        }
        return shared(gold.source(), claim.sources().getLast().span()) > 0;
    }

    Counts content() {
        return content;
    }

    /** The share of claims that lie, by half or more, in what some gold attribution puts forward. */
    double inside() {
        return claims == 0 ? 0 : (double) inside / claims;
    }

    /** Of those paired, the share whose source is right. */
    double source() {
        return paired == 0 ? 0 : (double) sources / paired;
    }
}
