package dixit.reading.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text on a page that stands by itself: a paragraph, a heading, an item.
 *
 * @param element the innermost block element around it
 * @param text its words
 * @param linked how many of its characters are in links
 */
record Block(Element element, String text, int linked) {
    /** Shorter text than this, in characters, is prose only if it is a sentence. */
    private static final int SHORT = 60;

    private static final int SHORT_SENTENCE = 20;

    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return element.closest("h1, h2, h3, h4, h5, h6") != null;
    }

    /** Whether it reads like part of an article: long enough or a sentence, and not mostly links. */
    boolean isProse() {
        return !isHeading() && linkDensity() < 0.4 && text.length() >= (endsSentence() ? SHORT_SENTENCE : SHORT);
    }

    boolean endsSentence() {
        return text.matches("(?s).*[.!?…:;][\"'»”“’)\\]]*( ?\\([^()]{2,40}\\))?");
    }

    /** Whether it only leads elsewhere: <i>Leggi anche: …</i>. */
    boolean leadsElsewhere() {
        return linkDensity() > 0.6 && text.length() < 300;
    }
}
