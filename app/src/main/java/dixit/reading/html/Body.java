package dixit.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's text on a page by structure and density: what designers and HTML name as something else is taken
 * away, then the smallest element that still holds most of the prose is the article.
 */
final class Body {
    /** A named element with more than this share of the page's prose is the article, whatever it is called. */
    private static final double TOO_MUCH_FOR_NOISE = 0.4;

    private static final double TOO_MUCH_FOR_ANYTHING = 0.9;
    /** Where one child has less than this share of the prose, the article ends. */
    private static final double MOST = 0.75;
    /** An article element with this share is the article. */
    private static final double ENOUGH = 0.5;

    private final Document page;
    private final @Nullable String title;

    /** @param page is changed: what is not the article is taken out of it */
    Body(Document page, @Nullable String title) {
        this.page = page;
        this.title = title;
    }

    /** The article's paragraphs; none where there is no prose. */
    List<String> paragraphs() {
        page.select(Noise.ELEMENTS).stream()
                .filter(element -> element.closest("body") != null)
                .forEach(Element::remove);
        removeNoise();
        Map<Element, Integer> prose = prose(page.body());
        return chosen(Blocks.of(container(prose)));
    }

    private void removeNoise() {
        Map<Element, Integer> prose = prose(page.body());
        int all = prose.getOrDefault(page.body(), 0);
        for (Element element : page.body().select("*")) {
            double share = (double) prose.getOrDefault(element, 0) / Math.max(1, all);
            boolean noise = (Noise.isNamedSo(element) && share <= TOO_MUCH_FOR_NOISE)
                    || (Noise.isNever(element) && share <= TOO_MUCH_FOR_ANYTHING);
            if (noise && !element.equals(page.body())) {
                element.remove();
            }
        }
    }

    /** How many characters of prose each element holds. */
    private static Map<Element, Integer> prose(Element root) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Block block : Blocks.of(root)) {
            if (block.isProse()) {
                for (Element at = block.element(); at != null && !at.equals(root.parent()); at = at.parent()) {
                    prose.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    private Element container(Map<Element, Integer> prose) {
        int all = prose.getOrDefault(page.body(), 0);
        Element start = page.body();
        for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Element best = largest(page.body().select(query), prose);
            if (best != null && prose.getOrDefault(best, 0) >= ENOUGH * all) {
                start = best;
                break;
            }
        }
        return smallest(start, prose);
    }

    private static @Nullable Element largest(List<Element> elements, Map<Element, Integer> prose) {
        Element best = null;
        for (Element element : elements) {
            if (best == null || prose.getOrDefault(element, 0) > prose.getOrDefault(best, 0)) {
                best = element;
            }
        }
        return best;
    }

    private static Element smallest(Element start, Map<Element, Integer> prose) {
        Element at = start;
        while (true) {
            Element child = largest(at.children(), prose);
            if (child == null
                    || prose.getOrDefault(child, 0) < MOST * prose.getOrDefault(at, 0)
                    || !child.isBlock()
                    || child.normalName().matches("p|li|blockquote|h[1-6]|dd|dt|td")) {
                return at;
            }
            at = child;
        }
    }

    private List<String> chosen(List<Block> blocks) {
        int first = 0;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse()) {
                first = last < 0 ? i : first;
                last = i;
            }
        }
        List<String> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = first; i <= last; i++) {
            Block block = blocks.get(i);
            if (isPart(block) && seen.add(block.text())) {
                paragraphs.add(block.text());
            }
        }
        return paragraphs;
    }

    /** Whether a block between the first and the last prose is part of the article. */
    private boolean isPart(Block block) {
        if (block.leadsElsewhere() || block.text().equals(title)) {
            return false;
        }
        return block.isProse()
                || block.isHeading()
                || (block.linkDensity() < 0.3 && block.text().length() > 2);
    }
}
