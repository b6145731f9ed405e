package dixit.syntax;

import java.util.List;

/**
 * What tells whether a sentence ends between two tokens: the tokens about the place and their classes, open quotes, the
 * length so far, and how the paragraph is written.
 */
final class BoundaryFeatures {
    static final int MOST = 80;

    private final String text;
    private final List<Token> tokens;
    private final int[] forms;
    private final int[] shapes;
    private final int[] kin;
    private final Paragraphs paragraphs;

    BoundaryFeatures(String text, List<Token> tokens, WordClasses classes, Paragraphs paragraphs) {
        this.text = text;
        this.tokens = tokens;
        this.paragraphs = paragraphs;
        this.forms = new int[tokens.size()];
        this.shapes = new int[tokens.size()];
        this.kin = new int[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            String form = tokens.get(i).span().of(text);
            String plain = form.equals("…") ? "..." : Draft.plain(form);
            forms[i] = plain.hashCode();
            shapes[i] = shape(form, plain, tokens.get(i).abbreviation());
            kin[i] = classes.of(plain);
        }
    }

    private static int shape(String form, String plain, boolean abbreviation) {
        return Character.isLetterOrDigit(form.codePointAt(0))
                ? TagFeatures.shape(form, false) * 2 + (abbreviation ? 1 : 0)
                : plain.hashCode();
    }

    /** Whether the place is worth a look: where there is space, or between a final mark and a letter. */
    boolean isCandidate(int last) {
        int end = tokens.get(last).span().end();
        int begin = tokens.get(last + 1).span().begin();
        boolean marked = FinalMarks.is(text.charAt(end - 1)) && Character.isLetter(text.codePointAt(begin));
        return end < begin || marked;
    }

    /** Whether a paragraph that ends with a final mark has none at this place, at most a comma or a bracket. */
    boolean isUnmarked(int last) {
        int before = text.codePointBefore(tokens.get(beforeQuotes(last)).span().end());
        return paragraphs.isFinal(last) && (",)]".indexOf(before) >= 0 || Character.isLetterOrDigit(before));
    }

    /**
     * Writes the features of the place after the token {@code last}.
     *
     * @param first where the sentence begins
     * @param byRule what the rules say of it
     * @return their number
     */
    int extract(int first, int last, boolean byRule, int[] out) {
        int n = context(first, last, byRule, out);
        n = mark(last, byRule ? 1 : 0, out, n);
        n = classes(last, byRule ? 1 : 0, out, n);
        return paragraph(first, last, byRule ? 1 : 0, out, n);
    }

    private int context(int first, int last, boolean byRule, int[] out) {
        int n = 0;
        int rule = byRule ? 1 : 0;
        int p1 = at(forms, last);
        int p2 = at(forms, last - 1);
        int p3 = at(forms, last - 2);
        int n1 = at(forms, last + 1);
        int n2 = at(forms, last + 2);
        int s1 = at(shapes, last);
        int s2 = at(shapes, last - 1);
        int t1 = at(shapes, last + 1);
        int t2 = at(shapes, last + 2);
        int length = Math.min(8, (last - first + 1) / 3);
        int open = open(first, last);
        out[n++] = Hash.of(1, rule);
        out[n++] = Hash.of(2, p1);
        out[n++] = Hash.of(3, p1, p2);
        out[n++] = Hash.of(4, n1);
        out[n++] = Hash.of(5, p1, n1);
        out[n++] = Hash.of(6, p1, t1);
        out[n++] = Hash.of(7, s1, t1);
        out[n++] = Hash.of(8, s1, n1);
        out[n++] = Hash.of(9, s1, t1, t2);
        out[n++] = Hash.of(10, s2, s1, t1);
        out[n++] = Hash.of(11, s2, p1, t1);
        out[n++] = Hash.of(12, p2, p1, t1);
        out[n++] = Hash.of(13, n1, n2);
        out[n++] = Hash.of(14, p1, t1, length);
        out[n++] = Hash.of(15, p1, t1, open);
        out[n++] = Hash.of(16, rule, open, length);
        out[n++] = Hash.of(17, s1, t1, open, length);
        out[n++] = Hash.of(18, s1, s2);
        out[n++] = Hash.of(19, p1, n1, t2);
        out[n++] = Hash.of(20, p3, p2, p1);
        out[n++] = Hash.of(21, rule, s2, t1);
        out[n++] = Hash.of(22, rule, t1, t2);
        out[n++] = Hash.of(23, p1, t1, gap(last));
        out[n++] = Hash.of(24, at(forms, first), length);
        out[n++] = Hash.of(25, rule, n1);
        out[n++] = Hash.of(26, rule, p2);
        out[n++] = Hash.of(27, s1, t1, gap(last));
        out[n++] = Hash.of(28, s2, s1, t1, t2);
        out[n++] = Hash.of(29, t1, t2, at(shapes, last + 3));
        out[n++] = Hash.of(30, s1, s2, at(shapes, last - 2));
        return n;
    }

    /** What stands before the place but for closing quotes. */
    private int mark(int last, int rule, int[] out, int from) {
        int n = from;
        int at = beforeQuotes(last);
        String form = tokens.get(at).span().of(text);
        int mark = Character.isLetterOrDigit(form.codePointAt(0)) ? 0 : forms[at];
        int closed = at < last ? 1 : 0;
        int t1 = at(shapes, last + 1);
        int paragraph = paragraphs.style(last);
        out[n++] = Hash.of(31, mark, closed, t1);
        out[n++] = Hash.of(32, mark, closed, rule);
        out[n++] = Hash.of(33, mark, closed, at(forms, last + 1));
        out[n++] = Hash.of(34, mark, closed, t1, at(shapes, last + 2));
        out[n++] = Hash.of(35, mark * 2 + closed, paragraphs.isFinal(last) ? 1 : 0, t1);
        out[n++] = Hash.of(36, mark, paragraphs.isFinal(last) ? 1 : 0, paragraph);
        out[n++] = Hash.of(37, mark, paragraphs.marks(last), t1);
        return n;
    }

    /** The token before closing quotes. */
    private int beforeQuotes(int last) {
        return FinalMarks.beforeQuotes(text, tokens, paragraphs.begin(last), last);
    }

    private int classes(int last, int rule, int[] out, int from) {
        int n = from;
        int p1 = at(kin, last);
        int p2 = at(kin, last - 1);
        int n1 = at(kin, last + 1);
        int n2 = at(kin, last + 2);
        int s1 = at(shapes, last);
        int t1 = at(shapes, last + 1);
        int wp1 = WordClasses.coarse(p1);
        int wp2 = WordClasses.coarse(p2);
        int wn1 = WordClasses.coarse(n1);
        int wn2 = WordClasses.coarse(n2);
        out[n++] = Hash.of(40, p1, rule);
        out[n++] = Hash.of(41, n1, rule);
        out[n++] = Hash.of(42, p2, s1, rule);
        out[n++] = Hash.of(43, n1, t1, s1);
        out[n++] = Hash.of(44, n2, t1, rule);
        out[n++] = Hash.of(45, wp1, wn1, t1);
        out[n++] = Hash.of(46, wp2, wp1, wn1, t1);
        out[n++] = Hash.of(47, wn1, wn2, t1, rule);
        out[n++] = Hash.of(48, wp1, wn1, wn2, t1);
        out[n++] = Hash.of(49, wp2, wn1, s1, t1);
        return n;
    }

    private int paragraph(int first, int last, int rule, int[] out, int from) {
        int n = from;
        int s1 = at(shapes, last);
        int t1 = at(shapes, last + 1);
        int begin = paragraphs.begin(last);
        int end = paragraphs.end(last);
        int ends = paragraphs.marks(last);
        int left = Math.min(4, (end - last - 1) / 2);
        int done = Math.min(4, (last - begin + 1) / 3);
        int style = paragraphs.style(last);
        out[n++] = Hash.of(60, ends, s1, t1);
        out[n++] = Hash.of(61, ends, rule, at(shapes, end - 1));
        out[n++] = Hash.of(62, left, s1, t1);
        out[n++] = Hash.of(63, left, ends, rule);
        out[n++] = Hash.of(64, style, s1, t1);
        out[n++] = Hash.of(65, style, rule, ends);
        out[n++] = Hash.of(66, at(shapes, begin), s1, t1);
        out[n++] = Hash.of(67, done, left, s1, t1);
        out[n++] = Hash.of(68, first == begin ? 1 : 0, done, t1);
        out[n++] = Hash.of(69, at(forms, end - 1), t1);
        return n;
    }

    private static int at(int[] column, int i) {
        return i < 0 || i >= column.length ? -1 : column[i];
    }

    private int gap(int last) {
        return Math.min(
                3, tokens.get(last + 1).span().begin() - tokens.get(last).span().end());
    }

    /** One for an odd number of quotes so far, two for an open bracket. */
    private int open(int first, int last) {
        int quotes = 0;
        int brackets = 0;
        for (int i = first; i <= last; i++) {
            char c = text.charAt(tokens.get(i).span().begin());
            quotes += "\"“”«»".indexOf(c) >= 0 ? 1 : 0;
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return (quotes & 1) + (brackets > 0 ? 2 : 0);
    }
}
