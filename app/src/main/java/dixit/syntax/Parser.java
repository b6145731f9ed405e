package dixit.syntax;

import java.util.Arrays;

/** Draws the tree of a tagged sentence, keeping at each step the best few beginnings (Zhang and Clark 2008); immutable. */
final class Parser {
    private final int relations;
    private final Weights weights;
    private final int width;
    private final float lag;

    /**
     * A parser with its transitions: 0 shifts, then come the left arcs with each relation, then the right ones.
     *
     * @param relations the number of relations
     * @param width how many beginnings are kept
     * @param lag how far a beginning may score below the best one and still be kept
     */
    Parser(int relations, Weights weights, int width, float lag) {
        this.relations = relations;
        this.weights = weights;
        this.width = width;
        this.lag = lag;
    }

    void parse(Draft draft) {
        Configuration state = best(draft);
        for (int i = 0; i < draft.size; i++) {
            draft.head[i] = state.head[i] == state.root ? -1 : state.head[i];
            draft.relation[i] = state.relation[i];
        }
    }

    private Configuration best(Draft draft) {
        Beam beam = new Beam(this, new Configuration(draft), width, lag);
        for (int step = 0; step < 2 * draft.size; step++) {
            beam.step();
        }
        return beam.state(0);
    }

    int transitions() {
        return 2 * relations + 1;
    }

    /** Scores all transitions of a configuration and returns the number of features, which stand in {@code features}. */
    int score(Configuration state, ParserFeatures features, float[] scores) {
        Arrays.fill(scores, 0);
        int count = features.extract(state);
        weights.score(features.active(), count, scores);
        return count;
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

    boolean isLegal(Configuration state, int transition) {
        if (transition == 0) {
            return state.canShift();
        }
        return transition <= relations ? state.canLeft() : state.canRight();
    }

    void apply(Configuration state, int transition) {
        if (transition == 0) {
            state.shift();
        } else if (transition <= relations) {
            state.left(transition - 1);
        } else {
            state.right(transition - 1 - relations);
        }
    }
}
