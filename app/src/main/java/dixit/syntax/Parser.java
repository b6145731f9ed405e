package dixit.syntax;

import java.util.Arrays;

/** Draws the tree of a tagged sentence, one transition after the other (Goldberg and Nivre 2013); immutable. */
final class Parser {
    private final int relations;
    private final Weights weights;

    /** @param relations the number of relations; transition 0 shifts, then come the left ones, then the right ones */
    Parser(int relations, Weights weights) {
        this.relations = relations;
        this.weights = weights;
    }

    void parse(Draft draft) {
        Configuration state = new Configuration(draft);
        int[] features = new int[ParserFeatures.MOST];
        ParserFeatures extractor = new ParserFeatures(features);
        float[] scores = new float[2 * relations + 1];
        while (!state.isFinal()) {
            Arrays.fill(scores, 0);
            weights.score(features, extractor.extract(state), scores);
            apply(state, best(state, scores));
        }
        for (int i = 0; i < draft.size; i++) {
            draft.head[i] = state.head[i] == state.root ? -1 : state.head[i];
            draft.relation[i] = state.relation[i];
        }
    }

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
