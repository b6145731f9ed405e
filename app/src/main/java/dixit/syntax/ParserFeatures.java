package dixit.syntax;

/** What the parser looks at in a configuration (after Zhang and Nivre 2011), for the arc-hybrid system. */
final class ParserFeatures {
    private static final int MOST = 208;

    private final int[] out = new int[MOST];
    private int n;

    /** The features last extracted. */
    int[] active() {
        return out;
    }

    /** Writes the features of a configuration and returns their number. */
    int extract(Configuration c) {
        n = 0;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int s2 = c.top(2);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int b2 = c.ahead(2);
        words(c.draft, s0, s1, s2, b0, b1, b2);
        pairs(c.draft, 100, s0, b0);
        pairs(c.draft, 120, s1, s0);
        pairs(c.draft, 140, s1, b0);
        triples(c, s0, s1, s2, b0, b1, b2);
        children(c, s0, s1, b0);
        distances(c, s0, s1, b0);
        markers(c, s0, s1, s2, b0);
        if (c.draft.hasKin) {
            kin(c.draft, 700, s0, b0);
            kin(c.draft, 710, s1, s0);
        }
        n = c.draft.counsel.onTransition(c, out, n);
        return n;
    }

    private void add(int hash) {
        out[n++] = hash;
    }

    private void words(Draft d, int s0, int s1, int s2, int b0, int b1, int b2) {
        word(d, 10, s0);
        word(d, 20, s1);
        word(d, 30, b0);
        word(d, 40, b1);
        add(Hash.of(50, d.tag[b2]));
        add(Hash.of(51, d.form[b2], d.upos[b2]));
        add(Hash.of(52, d.tag[s2]));
        add(Hash.of(53, d.lemma[s2]));
        add(Hash.of(1, 0));
    }

    private void word(Draft d, int base, int i) {
        add(Hash.of(base, d.form[i], d.upos[i]));
        add(Hash.of(base + 1, d.lemma[i]));
        add(Hash.of(base + 2, d.upos[i]));
        add(Hash.of(base + 3, d.tag[i]));
    }

    private void pairs(Draft d, int base, int a, int b) {
        add(Hash.of(base, d.lemma[a], d.upos[a], d.lemma[b], d.upos[b]));
        add(Hash.of(base + 1, d.lemma[a], d.upos[b]));
        add(Hash.of(base + 2, d.upos[a], d.lemma[b]));
        add(Hash.of(base + 3, d.upos[a], d.upos[b]));
        add(Hash.of(base + 4, d.tag[a], d.tag[b]));
        add(Hash.of(base + 5, d.lemma[a], d.tag[b]));
        add(Hash.of(base + 6, d.tag[a], d.lemma[b]));
    }

    private void kin(Draft d, int base, int a, int b) {
        add(Hash.of(base, d.kin[a], d.kin[b]));
        add(Hash.of(base + 1, d.kin[a], d.upos[b]));
        add(Hash.of(base + 2, d.upos[a], d.kin[b]));
        add(Hash.of(base + 3, WordClasses.coarse(d.kin[a]), WordClasses.coarse(d.kin[b])));
        add(Hash.of(base + 4, d.kin[a]));
    }

    private void triples(Configuration c, int s0, int s1, int s2, int b0, int b1, int b2) {
        int[] p = c.draft.upos;
        int[] t = c.draft.tag;
        add(Hash.of(200, p[s0], p[b0], p[b1]));
        add(Hash.of(201, p[s1], p[s0], p[b0]));
        add(Hash.of(202, p[s2], p[s1], p[s0]));
        add(Hash.of(203, p[b0], p[b1], p[b2]));
        add(Hash.of(204, p[b0], p[b1]));
        add(Hash.of(205, t[s1], t[s0], t[b0]));
        add(Hash.of(206, p[s0], p[b0], p[b1], p[b2]));
        add(Hash.of(207, p[s1], p[s0], p[b0], p[b1]));
        add(Hash.of(208, p[s2], p[s1], p[s0], p[b0]));
        int[] l = c.draft.lemma;
        add(Hash.of(209, p[s1], l[s0], p[b0]));
        add(Hash.of(210, l[s1], p[s0], p[b0]));
        add(Hash.of(211, p[s1], p[s0], l[b0]));
        add(Hash.of(212, p[s0], l[b0], p[b1]));
        add(Hash.of(213, p[s0], p[b0], l[b1]));
        add(Hash.of(214, l[s0], p[b0], p[b1]));
    }

    private void children(Configuration c, int s0, int s1, int b0) {
        int[] p = c.draft.upos;
        child(c, 300, s0, c.left[s0], p[b0]);
        child(c, 310, s0, c.right[s0], p[b0]);
        child(c, 320, s0, c.left2[s0], p[b0]);
        child(c, 330, s0, c.right2[s0], p[b0]);
        child(c, 340, s1, c.left[s1], p[s0]);
        child(c, 350, s1, c.right[s1], p[s0]);
        child(c, 360, s1, c.right2[s1], p[s0]);
        child(c, 370, b0, c.left[b0], p[s0]);
        child(c, 380, b0, c.left2[b0], p[s0]);
        valency(c, 400, s0, p[b0]);
        valency(c, 410, s1, p[s0]);
        valency(c, 420, b0, p[s0]);
    }

    private void child(Configuration c, int base, int parent, int child, int other) {
        int[] p = c.draft.upos;
        add(Hash.of(base, p[parent], p[child], other));
        add(Hash.of(base + 1, c.draft.lemma[child], p[parent]));
        add(Hash.of(base + 2, c.relation[child], p[parent], other));
    }

    private void valency(Configuration c, int base, int i, int other) {
        Draft d = c.draft;
        int lefts = Math.min(c.lefts[i], 4);
        int rights = Math.min(c.rights[i], 4);
        add(Hash.of(base, d.upos[i], lefts, other));
        add(Hash.of(base + 1, d.upos[i], rights, other));
        add(Hash.of(base + 2, d.lemma[i], lefts));
        add(Hash.of(base + 3, d.lemma[i], rights));
        add(Hash.of(base + 4, d.upos[i], c.leftSet[i], other));
        add(Hash.of(base + 5, d.upos[i], c.rightSet[i], other));
        add(Hash.of(base + 6, d.lemma[i], c.leftSet[i]));
        add(Hash.of(base + 7, d.lemma[i], c.rightSet[i]));
    }

    private void distances(Configuration c, int s0, int s1, int b0) {
        distance(c, 500, s0, b0);
        distance(c, 520, s1, s0);
    }

    private void distance(Configuration c, int base, int a, int b) {
        if (a == c.none || b == c.none) {
            return;
        }
        int[] p = c.draft.upos;
        int distance = near(b - a);
        int stops = Math.min(c.stops[b] - c.stops[a], 3);
        int verbs = Math.min(c.verbs[b] - c.verbs[Math.min(a + 1, b)], 2);
        add(Hash.of(base, distance, p[a], p[b]));
        add(Hash.of(base + 1, distance, c.draft.lemma[a]));
        add(Hash.of(base + 2, distance, c.draft.lemma[b]));
        add(Hash.of(base + 3, stops, p[a], p[b]));
        add(Hash.of(base + 4, verbs, p[a], p[b]));
        add(Hash.of(base + 5, stops, verbs, distance));
        add(Hash.of(base + 6, stops, c.draft.tag[a], c.draft.tag[b]));
        int[] form = c.draft.form;
        add(Hash.of(base + 7, form[b - 1], p[a], p[b]));
        add(Hash.of(base + 8, form[a + 1], p[a], p[b]));
        add(Hash.of(base + 9, form[b - 1], form[a + 1], p[a], p[b]));
    }

    private static int near(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7;
    }

    private void markers(Configuration c, int s0, int s1, int s2, int b0) {
        marker(c, 600, s0, s1);
        marker(c, 610, b0, s0);
        marker(c, 620, b0, s1);
        marker(c, 630, s1, s2);
    }

    private void marker(Configuration c, int base, int marked, int other) {
        Draft d = c.draft;
        int marker = c.marker[marked];
        add(Hash.of(base, marker, d.upos[marked], d.upos[other]));
        add(Hash.of(base + 1, marker, d.lemma[other]));
        add(Hash.of(base + 2, marker, d.lemma[marked], d.lemma[other]));
        add(Hash.of(base + 3, marker, d.lemma[marked]));
        add(Hash.of(base + 4, marker, c.marker[other], d.upos[other]));
    }
}
