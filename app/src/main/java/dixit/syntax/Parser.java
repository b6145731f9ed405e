package dixit.syntax;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the tree of a tagged sentence, keeping at each step the best few beginnings (Zhang and Clark 2008); immutable. */
final class Parser {
    static final int SHIFT = 0;

    private final int relations;
    private final Weights weights;
    private final int width;
    private final float margin;

    /**
     * A parser with its transitions: {@link #SHIFT}, then come the left arcs with each relation, then the right ones.
     *
     * @param relations the number of relations
     * @param width how many beginnings are kept
     * @param margin none is kept that is so much worse than the best
     */
    Parser(int relations, Weights weights, int width, float margin) {
        this.relations = relations;
        this.weights = weights;
        this.width = width;
        this.margin = margin;
    }

    void parse(Draft draft) {
        Configuration state = best(draft);
        for (int i = 0; i < draft.size; i++) {
            draft.head[i] = state.head[i] == state.root ? -1 : state.head[i];
            draft.relation[i] = state.relation[i];
        }
    }

    /**
     * Parses a sentence with quotations: each is a sentence of its own, and in the tree around it one word, its root.
     *
     * @param quotations in order, not overlapping
     */
    void parse(Draft draft, List<Quotation> quotations) {
        BitSet around = new BitSet(draft.size);
        around.set(0, draft.size);
        for (Quotation quotation : quotations) {
            around.clear(quotation.begin(), quotation.end());
            around.set(parse(
                    draft, IntStream.range(quotation.begin(), quotation.end()).toArray()));
        }
        parse(draft, around.stream().toArray());
    }

    /** Parses the words at these places only and returns the root. */
    private int parse(Draft draft, int[] places) {
        Draft part = draft.part(places);
        parse(part);
        int root = places[0];
        for (int i = 0; i < places.length; i++) {
            draft.head[places[i]] = part.head[i] < 0 ? -1 : places[part.head[i]];
            draft.relation[places[i]] = part.relation[i];
            root = part.head[i] < 0 ? places[i] : root;
        }
        return root;
    }

    private Configuration best(Draft draft) {
        Beam beam = new Beam(this, new Configuration(draft), width, margin);
        for (int step = 0; step < 2 * draft.size; step++) {
            beam.step();
        }
        return beam.state(0);
    }

    int transitions() {
        return transitions(relations);
    }

    /** The number of transitions with so many relations. */
    static int transitions(int relations) {
        return 2 * relations + 1;
    }

    /** The same parser, for one thread that parses many sentences. */
    Parser forOneThread() {
        return new Parser(relations, weights.forOneThread(), width, margin);
    }

    Weights weights() {
        return weights;
    }

    /** The legal transition with the best score. */
    int best(Configuration state, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && isLegal(state, i)) {
                best = i;
            }
        }
        return best;
    }

    /** The first of the left arcs. */
    int left() {
        return SHIFT + 1;
    }

    /** The first of the right arcs. */
    int right() {
        return SHIFT + 1 + relations;
    }

    boolean isLegal(Configuration state, int transition) {
        if (transition == SHIFT) {
            return state.canShift();
        }
        return transition < right() ? state.canLeft() : state.canRight();
    }

    void apply(Configuration state, int transition) {
        if (transition == SHIFT) {
            state.shift();
        } else if (transition < right()) {
            state.left(transition - left());
        } else {
            state.right(transition - right());
        }
    }
}
