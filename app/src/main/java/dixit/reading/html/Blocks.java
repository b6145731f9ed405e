package dixit.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element's text into blocks, as a browser would set it: at block elements and at double line breaks. */
final class Blocks implements NodeVisitor {
    /** Soft hyphens, joiners and spaces without width. */
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u2060\uFEFF";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int links;
    private int linked;
    private int breaks;

    private Blocks(Element root) {
        this.block = root;
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.text());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                end();
                block = element;
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                end();
                block = element.parent() == null ? element : element.parent();
            } else if (element.normalName().equals("a")) {
                links--;
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    private void add(String words) {
        if (words.isBlank()) {
            text.append(' ');
            return;
        }
        breaks = 0;
        text.append(words);
        linked += links > 0 ? words.strip().length() : 0;
    }

    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            end();
        } else {
            text.append(' ');
        }
    }

    private void end() {
        String words = oneLine(text);
        if (!words.isEmpty()) {
            blocks.add(new Block(block, words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** One space for any run of spaces and controls, none at the ends; what only helps with breaking lines is left out. */
    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
            } else if (INVISIBLE.indexOf(c) < 0) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }
}
