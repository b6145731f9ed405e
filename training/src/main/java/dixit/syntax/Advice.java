package dixit.syntax;

/**
 * A teacher's tags and tree of a sentence as counsel for a parser, which learns from a treebank how far to trust them and
 * how the treebank draws what the teacher draws otherwise (stacking, after Nivre and McDonald 2008).
 */
final class Advice implements Counsel {
    private static final int BASE = 900;

    private final int[] tag;
    private final int[] relation;
    private final Oracle oracle;
    private final int[] head;

    Advice(Teacher.Lesson lesson) {
        int size = lesson.head().size();
        tag = lesson.tag().stream().mapToInt(String::hashCode).toArray();
        relation = lesson.relation().stream().mapToInt(String::hashCode).toArray();
        head = Oracle.projective(
                lesson.head().stream().mapToInt(at -> at < 0 ? size : at).toArray());
        oracle = new Oracle(head, relation);
    }

    @Override
    public int onTag(int word, int[] out, int count) {
        int n = count;
        int next = word + 1 < tag.length ? tag[word + 1] : 0;
        int previous = word > 0 ? tag[word - 1] : 0;
        out[n++] = Hash.of(BASE, tag[word]);
        out[n++] = Hash.of(BASE + 1, tag[word], relation[word]);
        out[n++] = Hash.of(BASE + 2, tag[word], next);
        out[n++] = Hash.of(BASE + 3, previous, tag[word]);
        return n;
    }

    @Override
    public int onTransition(Configuration c, int[] out, int count) {
        int n = count;
        int s0 = c.top(0);
        int s1 = c.top(1);
        int[] upos = c.draft.upos;
        int says = says(c);
        int own = s0 < head.length ? relation[s0] : 0;
        int next = c.next < head.length ? relation[c.next] : 0;
        out[n++] = Hash.of(BASE + 10, says);
        out[n++] = Hash.of(BASE + 11, says, own);
        out[n++] = Hash.of(BASE + 12, says, own, upos[s0]);
        out[n++] = Hash.of(BASE + 13, says, own, upos[c.next]);
        out[n++] = Hash.of(BASE + 14, says, own, upos[s1]);
        out[n++] = Hash.of(BASE + 15, says, own, c.draft.lemma[s0]);
        out[n++] = Hash.of(BASE + 16, says, own, next);
        out[n++] = Hash.of(BASE + 17, says, upos[s0], upos[c.next], upos[s1]);
        return n;
    }

    /** What each transition would cost if the teacher's tree were right, up to two arcs. */
    private int says(Configuration c) {
        int shift = c.canShift() ? Math.min(2, oracle.shiftCost(c)) : 3;
        int left = c.canLeft() ? Math.min(2, oracle.leftCost(c)) : 3;
        int right = c.canRight() ? Math.min(2, oracle.rightCost(c)) : 3;
        return shift * 16 + left * 4 + right;
    }
}
