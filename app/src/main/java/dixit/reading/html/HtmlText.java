package dixit.reading.html;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a piece of HTML that is all report: what a feed or a wire carries. */
public final class HtmlText {
    private HtmlText() {}

    /** Its paragraphs, an empty line between them; text without mark-up keeps its lines. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(Noise.ELEMENTS).forEach(Element::remove);
        return Blocks.of(body).stream()
                .filter(block -> !block.leadsElsewhere())
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
