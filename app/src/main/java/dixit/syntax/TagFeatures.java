package dixit.syntax;

/** What the tagger looks at: the word, its beginning and end, its shape, its neighbours and the tags before it. */
final class TagFeatures {
    static final int MOST = 72;

    private static final int LAST = -7;

    private TagFeatures() {}

    /** Writes the features of word {@code i}, the words before it being tagged, and returns their number. */
    static int extract(Draft draft, int i, int[] out) {
        int n = context(draft, i, out);
        return draft.counsel.onTag(i, out, word(draft, i, out, n));
    }

    private static int context(Draft d, int i, int[] out) {
        int n = 0;
        int form = d.form[i];
        int tag1 = i > 0 ? d.tag[i - 1] : LAST;
        int tag2 = i > 1 ? d.tag[i - 2] : LAST;
        int upos1 = i > 0 ? d.upos[i - 1] : LAST;
        int upos2 = i > 1 ? d.upos[i - 2] : LAST;
        int previous = at(d.form, d, i - 1);
        int next = at(d.form, d, i + 1);
        int may = at(d.ambiguity, d, i + 1);
        int may2 = at(d.ambiguity, d, i + 2);
        out[n++] = Hash.of(0, 0);
        out[n++] = Hash.of(1, form);
        out[n++] = Hash.of(2, tag1);
        out[n++] = Hash.of(3, tag1, tag2);
        out[n++] = Hash.of(4, tag1, form);
        out[n++] = Hash.of(5, previous);
        out[n++] = Hash.of(6, previous, form);
        out[n++] = Hash.of(7, next);
        out[n++] = Hash.of(8, next, form);
        out[n++] = Hash.of(9, may);
        out[n++] = Hash.of(10, may, tag1);
        out[n++] = Hash.of(11, may, may2);
        out[n++] = Hash.of(12, at(d.form, d, i - 2));
        out[n++] = Hash.of(13, at(d.form, d, i + 2));
        out[n++] = Hash.of(14, d.ambiguity[i]);
        out[n++] = Hash.of(15, d.ambiguity[i], tag1, may);
        out[n++] = Hash.of(16, d.ambiguity[i], tag1);
        out[n++] = Hash.of(17, d.ambiguity[i], may);
        out[n++] = Hash.of(18, upos1, upos2, d.ambiguity[i]);
        out[n++] = Hash.of(19, upos1, may);
        return n;
    }

    private static int word(Draft d, int i, int[] out, int from) {
        int n = from;
        String plain = d.plain[i];
        int length = plain.length();
        int tag1 = i > 0 ? d.tag[i - 1] : LAST;
        int shape = shape(d.forms[i], i == 0);
        int suffix = 0;
        for (int k = 1; k <= Math.min(5, length); k++) {
            suffix = suffix * 31 + plain.charAt(length - k);
            out[n++] = Hash.of(30, k, suffix);
            if (k == 3 || k == 2) {
                out[n++] = Hash.of(31 + k, suffix, tag1);
                out[n++] = Hash.of(36 + k, suffix, shape);
            }
        }
        int prefix = 0;
        for (int k = 1; k <= Math.min(4, length); k++) {
            prefix = prefix * 31 + plain.charAt(k - 1);
            out[n++] = Hash.of(50, k, prefix);
        }
        out[n++] = Hash.of(60, shape);
        out[n++] = Hash.of(61, shape, tag1);
        out[n++] = Hash.of(62, shape, at(d.ambiguity, d, i + 1));
        out[n++] = Hash.of(63, Math.min(length, 8), suffix(d, i - 1));
        out[n++] = Hash.of(64, suffix(d, i + 1));
        return n;
    }

    private static int suffix(Draft d, int i) {
        if (i < 0 || i >= d.size) {
            return LAST;
        }
        String plain = d.plain[i];
        return plain.substring(Math.max(0, plain.length() - 3)).hashCode();
    }

    private static int at(int[] column, Draft d, int i) {
        return i < 0 || i >= d.size ? LAST : column[i];
    }

    /** Case, digits, hyphens and full stops of a form as bits. */
    static int shape(String form, boolean first) {
        int shape = first ? 1 : 0;
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                upper = true;
                shape |= i == 0 ? 2 : 4;
            } else if (Character.isLetter(c)) {
                lower = true;
            } else {
                shape |= Character.isDigit(c) ? 8 : c == '-' ? 16 : c == '.' ? 32 : 64;
            }
        }
        return shape | (upper ? 128 : 0) | (lower ? 256 : 0);
    }
}
