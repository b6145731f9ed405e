package dixit.name;

/** The tagger's features of one token, as hashes. */
public final class TaggerFeatures {
    /** Room for all features of a token. */
    public static final int MAXIMUM = 300;

    private static final int WHOLE = 0;
    private static final int[] BROWN = {4, 6, 8, 10, 12, WHOLE};
    private static final int[] LIKE = {6, WHOLE};

    private final Observation seen;
    private final int[] features = new int[MAXIMUM];
    private int count;

    public TaggerFeatures(Observation seen) {
        this.seen = seen;
    }

    /** Fills {@link #features} for token {@code at} and says how many there are. */
    public int extract(int at) {
        count = 0;
        add(0, 0);
        words(at);
        shapes(at);
        affixes(at);
        lists(at);
        classes(at);
        known(at);
        around(at);
        elsewhere(at);
        return count;
    }

    public int[] features() {
        return features;
    }

    private void words(int at) {
        int word = get(seen.form(), at);
        int before = get(seen.form(), at - 1);
        int after = get(seen.form(), at + 1);
        add(1, word);
        add(2, before);
        add(3, after);
        add(4, get(seen.form(), at - 2));
        add(5, get(seen.form(), at + 2));
        add(6, before, word);
        add(7, word, after);
        add(8, get(seen.form(), at - 2), before);
        add(9, after, get(seen.form(), at + 2));
        add(10, before, after);
    }

    private void shapes(int at) {
        int shape = get(seen.shape(), at);
        int before = get(seen.shape(), at - 1);
        int after = get(seen.shape(), at + 1);
        add(11, shape);
        add(12, before, shape);
        add(13, shape, after);
        add(14, before, shape, after);
        add(15, shape, get(seen.form(), at - 1));
        add(16, shape, get(seen.form(), at + 1));
        add(17, get(seen.shape(), at - 2), before, shape);
        add(18, shape, after, get(seen.shape(), at + 2));
        add(19, shape, get(seen.form(), at - 1), get(seen.form(), at - 2));
        add(20, shape, at == 0 ? 1 : 0, seen.size() < 12 ? 1 : 0);
    }

    private void affixes(int at) {
        for (int n = 0; n < seen.begins()[at].length; n++) {
            add(21, seen.begins()[at][n]);
            add(22, seen.ends()[at][n]);
            if (n >= 1) {
                add(23, seen.ends()[at][n], get(seen.shape(), at));
            }
        }
        affix(24, at - 1);
        affix(25, at + 1);
    }

    private void affix(int template, int at) {
        if (at >= 0 && at < seen.size() && seen.ends()[at].length >= 3) {
            add(template, seen.ends()[at][2]);
        }
    }

    private void lists(int at) {
        int listed = get(seen.listed(), at);
        add(30, listed, get(seen.shape(), at));
        add(31, get(seen.listed(), at - 1), listed);
        add(32, listed, get(seen.listed(), at + 1));
        add(33, listed, get(seen.form(), at - 1));
        add(34, get(seen.listed(), at - 1), listed, get(seen.listed(), at + 1));
        add(35, get(seen.listed(), at + 1), get(seen.shape(), at + 1), get(seen.shape(), at));
        int match = get(seen.matches(), at);
        add(38, match);
        add(39, match, get(seen.shape(), at));
        add(41, match, get(seen.form(), at - 1));
        add(42, match, get(seen.form(), at + 1));
        add(43, get(seen.matches(), at - 1), match, get(seen.matches(), at + 1));
        for (int bit = 0; bit < Lists.BITS; bit++) {
            if ((listed >> bit & 1) == 1) {
                add(36, bit);
                add(37, bit, get(seen.shape(), at));
            }
        }
    }

    /** The classes of a token and its neighbours, wide and narrow, alone and with the token's shape. */
    private void classes(int at) {
        int shape = get(seen.shape(), at);
        for (int near = Math.max(0, at - 1); near <= Math.min(at + 1, seen.size() - 1); near++) {
            int off = near - at + 1;
            for (int bits : BROWN) {
                path(50 + off, beginning(seen.brown()[near], bits), bits, shape);
            }
            for (int bits : LIKE) {
                path(60 + off, beginning(seen.like()[near], bits), bits, shape);
            }
        }
        for (int bits : LIKE) {
            int path = beginning(seen.like()[at], bits);
            if (path > 0) {
                add(66, path, bits, get(seen.form(), at - 1));
            }
        }
    }

    private void path(int template, int path, int bits, int shape) {
        if (path > 0) {
            add(template, path, bits);
            add(template + 3, path, bits, shape);
        }
    }

    /** The first bits of a path with a leading one; 0 for a shorter one. */
    private static int beginning(int path, int bits) {
        int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
        return bits == WHOLE ? path : length < bits ? 0 : path >>> (length - bits);
    }

    private void known(int at) {
        int all = 0;
        for (int sort = 0; sort < ExternalKnowledge.Phrases.SORTS; sort++) {
            int place = seen.known().place(at, sort);
            if (place > 0) {
                add(70, sort, place);
                add(71, sort, place, get(seen.shape(), at));
                add(72, sort, place, get(seen.form(), at - 1));
            }
            all = 31 * all + place;
        }
        add(73, all);
        add(74, all, get(seen.shape(), at));
    }

    /** What stands near, and what the document is about, for words that may be names of more than one type. */
    private void around(int at) {
        int match = get(seen.matches(), at);
        if (seen.isCapital(at)) {
            for (int off = -4; off <= 4; off++) {
                if (off != 0) {
                    add(44, get(seen.form(), at + off), match);
                    add(47, get(seen.form(), at + off));
                }
            }
            for (int word : seen.topic()) {
                add(45, word, match);
                add(46, word);
            }
        }
    }

    private void elsewhere(int at) {
        for (int context : seen.elsewhere()[at]) {
            if (count < MAXIMUM - 2) {
                add(40, context);
            }
        }
    }

    private int get(int[] values, int at) {
        return at < 0 ? -1 - Math.max(at, -2) : at >= values.length ? 7 : values[at];
    }

    private void add(int template, int a) {
        features[count++] = mix(a * 0x9E3779B1 + template * 0x85EBCA6B + 0x27D4EB2F);
    }

    private void add(int template, int a, int b) {
        add(template, mix(a * 0x9E3779B1 + 0x165667B1) + b * 0xC2B2AE3D);
    }

    private void add(int template, int a, int b, int c) {
        add(template, mix(a * 0x9E3779B1 + 0x7FEB352D) + b * 0xC2B2AE3D, c);
    }

    private static int mix(int x) {
        int y = (x ^ x >>> 16) * 0x7FEB352D;
        y = (y ^ y >>> 15) * 0x846CA68B;
        return y ^ y >>> 16;
    }
}
