package dixit.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words to come, the
 * arcs so far. The root is the last of the words to come, so that it gets its only child at the very end.
 */
final class Configuration {
    final Draft draft;
    final int root;
    final int none;
    final int[] stack;
    final int[] head;
    final int[] relation;
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] lefts;
    final int[] rights;
    final int[] leftSet;
    final int[] rightSet;
    final int[] marker;
    final int[] stops;
    final int[] verbs;
    int depth;
    int next;

    Configuration(Draft draft) {
        this.draft = draft;
        root = draft.size;
        none = draft.size + 1;
        int length = draft.size + 2;
        stack = new int[length];
        head = filled(length);
        relation = new int[length];
        left = filled(length);
        left2 = filled(length);
        right = filled(length);
        right2 = filled(length);
        lefts = new int[length];
        rights = new int[length];
        leftSet = new int[length];
        rightSet = new int[length];
        marker = new int[length];
        stops = counts(Upos.PUNCT);
        verbs = counts(Upos.VERB);
    }

    private Configuration(Configuration other) {
        draft = other.draft;
        root = other.root;
        none = other.none;
        stack = other.stack.clone();
        head = other.head.clone();
        relation = other.relation.clone();
        left = other.left.clone();
        left2 = other.left2.clone();
        right = other.right.clone();
        right2 = other.right2.clone();
        lefts = other.lefts.clone();
        rights = other.rights.clone();
        leftSet = other.leftSet.clone();
        rightSet = other.rightSet.clone();
        marker = other.marker.clone();
        stops = other.stops;
        verbs = other.verbs;
        depth = other.depth;
        next = other.next;
    }

    /** The same state, to go on in another way. */
    Configuration copy() {
        return new Configuration(this);
    }

    private int[] filled(int length) {
        int[] column = new int[length];
        Arrays.fill(column, none);
        return column;
    }

    private int[] counts(Upos upos) {
        int[] before = new int[draft.size + 2];
        for (int i = 0; i < draft.size; i++) {
            before[i + 1] = before[i] + (draft.upos[i] == Draft.code(upos) ? 1 : 0);
        }
        before[draft.size + 1] = before[draft.size];
        return before;
    }

    boolean isFinal() {
        return next == root && depth == 0;
    }

    boolean canShift() {
        return next < root;
    }

    boolean canLeft() {
        return depth > 0 && (next < root || depth == 1);
    }

    boolean canRight() {
        return depth > 1;
    }

    /** The word at this depth of the stack, 0 at its top, or {@link #none}. */
    int top(int at) {
        return at < depth ? stack[depth - 1 - at] : none;
    }

    int ahead(int at) {
        return Math.min(next + at, root) < root || next + at == root ? next + at : none;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Hangs the top of the stack on the next word. */
    void left(int type) {
        int dependent = stack[--depth];
        hang(dependent, next, type);
        left2[next] = left[next];
        left[next] = dependent;
        lefts[next]++;
        leftSet[next] |= 1 << (type & 31);
        int upos = draft.upos[dependent];
        if (upos == Draft.code(Upos.ADP) || upos == Draft.code(Upos.SCONJ)) {
            marker[next] = draft.lemma[dependent];
        }
    }

    /** Hangs the top of the stack on the word beneath it. */
    void right(int type) {
        int dependent = stack[--depth];
        int parent = stack[depth - 1];
        hang(dependent, parent, type);
        right2[parent] = right[parent];
        right[parent] = dependent;
        rights[parent]++;
        rightSet[parent] |= 1 << (type & 31);
    }

    private void hang(int dependent, int parent, int type) {
        head[dependent] = parent;
        relation[dependent] = type;
    }
}
