package dixit.syntax;

/** What the tagger looks at: the word, its beginning and end, its shape, its neighbours and the tags before it. */
final class TagFeatures {
    static final int MOST = 96;

    private static final int LAST = -7;

    private TagFeatures() {}

    /** Writes the features of word {@code i}, the words before it being tagged, and returns their number. */
    static int extract(Draft draft, int i, int[] out) {
        int n = context(draft, i, out);
        n = word(draft, i, out, n);
        n = draft.hasListed ? listed(draft, i, out, n) : n;
        n = draft.hasKin ? kin(draft, i, out, n) : n;
        return draft.counsel.onTag(i, out, n);
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
        out[n++] = Hash.of(65, shape, d.form[i]);
        out[n++] = Hash.of(66, shape, d.ambiguity[i]);
        int before = i > 0 ? shape(d.forms[i - 1], i == 1) : LAST;
        int after = i + 1 < d.size ? shape(d.forms[i + 1], false) : LAST;
        out[n++] = Hash.of(67, shape, before, after);
        return n;
    }

    private static int listed(Draft d, int i, int[] out, int from) {
        int n = from;
        int own = d.listed[i];
        int next = at(d.listed, d, i + 1);
        int tag1 = i > 0 ? d.tag[i - 1] : LAST;
        out[n++] = Hash.of(70, own);
        out[n++] = Hash.of(71, next);
        out[n++] = Hash.of(72, own, tag1);
        out[n++] = Hash.of(73, own, next);
        out[n++] = Hash.of(74, tag1, next);
        out[n++] = Hash.of(75, own, tag1, next);
        out[n++] = Hash.of(76, own, shape(d.forms[i], i == 0));
        return n;
    }

    private static int kin(Draft d, int i, int[] out, int from) {
        int n = from;
        int own = d.kin[i];
        int previous = at(d.kin, d, i - 1);
        int next = at(d.kin, d, i + 1);
        int wide = WordClasses.coarse(own);
        int wideNext = WordClasses.coarse(next);
        int tag1 = i > 0 ? d.tag[i - 1] : LAST;
        out[n++] = Hash.of(80, own);
        out[n++] = Hash.of(81, previous);
        out[n++] = Hash.of(82, next);
        out[n++] = Hash.of(83, own, previous);
        out[n++] = Hash.of(84, own, next);
        out[n++] = Hash.of(85, wide);
        out[n++] = Hash.of(86, own, tag1);
        out[n++] = Hash.of(87, tag1, next);
        out[n++] = Hash.of(88, wide, WordClasses.coarse(previous), wideNext);
        out[n++] = Hash.of(89, d.form[i], wideNext);
        out[n++] = Hash.of(90, at(d.kin, d, i + 2));
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
