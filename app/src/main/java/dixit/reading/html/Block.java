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
    private static final int LONGEST_CREDIT = 42;
    /** How many elements up a heading may be. */
    private static final int HEADING = 4;

    private static final String STOPS = ".!?…:;";
    private static final String CLOSING = " \"'»”“’)]";

    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Whether it is in a heading, or the heading is not far above it. */
    boolean isHeading() {
        Element at = element;
        for (int up = 0; up < HEADING && at != null; up++) {
            String name = at.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether it reads like part of an article: long enough or a sentence, and not mostly links. */
    boolean isProse() {
        return !isHeading() && linkDensity() < 0.4 && text.length() >= (endsSentence() ? SHORT_SENTENCE : SHORT);
    }

    /** Whether it ends like a sentence, be it in quotation marks or with a credit in brackets: {@code (ANSA)}. */
    boolean endsSentence() {
        int end = text.length();
        if (text.endsWith(")") && text.lastIndexOf('(') > Math.max(0, end - LONGEST_CREDIT)) {
            end = text.lastIndexOf('(');
        }
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it only leads elsewhere: <i>Leggi anche: …</i>. */
    boolean leadsElsewhere() {
        return linkDensity() > 0.6 && text.length() < 300;
    }
}
