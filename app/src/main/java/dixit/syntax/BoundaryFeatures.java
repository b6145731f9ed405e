package dixit.syntax;

import java.util.List;

/** What tells whether a sentence ends between two tokens of a line: the tokens about the place, open quotes, the length so far. */
final class BoundaryFeatures {
    static final int MOST = 40;

    private final String text;
    private final List<Token> tokens;

    BoundaryFeatures(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether the place is worth a look: after or before something that is no small letter or figure. */
    boolean isCandidate(int last) {
        int before = text.codePointBefore(tokens.get(last).span().end());
        int after = text.codePointAt(tokens.get(last + 1).span().begin());
        return !Character.isLetterOrDigit(before) || !Character.isLowerCase(after);
    }

    /**
     * Writes the features of the place after the token {@code last}.
     *
     * @param first where the sentence begins
     * @param byRule what the rules say of it
     * @return their number
     */
    int extract(int first, int last, boolean byRule, int[] out) {
        int n = 0;
        int rule = byRule ? 1 : 0;
        int p1 = form(last);
        int p2 = form(last - 1);
        int p3 = form(last - 2);
        int n1 = form(last + 1);
        int n2 = form(last + 2);
        int s1 = shape(last);
        int s2 = shape(last - 1);
        int t1 = shape(last + 1);
        int t2 = shape(last + 2);
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
        out[n++] = Hash.of(18, p2, p1);
        out[n++] = Hash.of(19, p1, n1, t2);
        out[n++] = Hash.of(20, p3, p2, p1);
        out[n++] = Hash.of(21, rule, s2, t1);
        out[n++] = Hash.of(22, rule, t1, t2);
        out[n++] = Hash.of(23, p1, t1, gap(last));
        out[n++] = Hash.of(24, form(first), length);
        out[n++] = Hash.of(25, rule, n1);
        out[n++] = Hash.of(26, rule, p2);
        out[n++] = Hash.of(27, t1, lowered(last + 1));
        return n;
    }

    private int gap(int last) {
        return Math.min(
                3, tokens.get(last + 1).span().begin() - tokens.get(last).span().end());
    }

    private int form(int i) {
        if (i < 0 || i >= tokens.size()) {
            return -1;
        }
        return Draft.plain(tokens.get(i).span().of(text)).hashCode();
    }

    private int lowered(int i) {
        String form = tokens.get(i).span().of(text);
        return form.length() < 5 ? form.hashCode() : 0;
    }

    private int shape(int i) {
        if (i < 0 || i >= tokens.size()) {
            return -1;
        }
        Token token = tokens.get(i);
        String form = token.span().of(text);
        int shape = TagFeatures.shape(form, false) * 2 + (token.abbreviation() ? 1 : 0);
        return Character.isLetterOrDigit(form.codePointAt(0))
                ? shape
                : Draft.plain(form).hashCode();
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
