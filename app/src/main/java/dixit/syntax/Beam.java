package dixit.syntax;

import java.util.Arrays;

/** The best beginnings of a sentence's derivation, the best first; for one thread. */
final class Beam {
    private final Parser parser;
    private final Weights weights;
    private final float margin;
    private final ParserFeatures features = new ParserFeatures();
    private final float[] scores;
    private Configuration[] states;
    private float[] totals;
    private int size = 1;
    private final float[] candidateTotals;
    private final int[] candidateFrom;
    private final int[] candidateTransition;
    private int candidates;

    /**
     * Begins a derivation.
     *
     * @param width how many beginnings are kept
     * @param margin none is kept that is so much worse than the best
     */
    Beam(Parser parser, Configuration start, int width, float margin) {
        this.parser = parser;
        this.margin = margin;
        weights = parser.weights();
        scores = new float[parser.transitions()];
        states = new Configuration[width];
        Arrays.fill(states, start);
        totals = new float[width];
        candidateTotals = new float[width];
        candidateFrom = new int[width];
        candidateTransition = new int[width];
    }

    int size() {
        return size;
    }

    Configuration state(int rank) {
        return states[rank];
    }

    float total(int rank) {
        return totals[rank];
    }

    /** The rank, before the last step, of what this came from. */
    int from(int rank) {
        return candidateFrom[rank];
    }

    /** The last transition of this. */
    int transition(int rank) {
        return candidateTransition[rank];
    }

    /** Takes every beginning one transition further, keeps the best, and returns what was taken off all totals. */
    float step() {
        candidates = 0;
        for (int rank = 0; rank < size; rank++) {
            Arrays.fill(scores, 0);
            int count = features.extract(states[rank]);
            weights.score(features.active(), count, scores);
            offer(rank);
        }
        return advance();
    }

    private void offer(int rank) {
        Configuration state = states[rank];
        if (state.canShift()) {
            offer(rank, Parser.SHIFT, Parser.SHIFT + 1);
        }
        if (state.canLeft()) {
            offer(rank, parser.left(), parser.right());
        }
        if (state.canRight()) {
            offer(rank, parser.right(), parser.transitions());
        }
    }

    /** Offers the transitions from one to before another, all of them legal. */
    private void offer(int rank, int begin, int end) {
        for (int i = begin; i < end; i++) {
            float total = totals[rank] + scores[i];
            boolean full = candidates == candidateTotals.length;
            if (!full || total > candidateTotals[candidates - 1]) {
                keep(rank, i, total);
            }
        }
    }

    private void keep(int rank, int transition, float total) {
        boolean full = candidates == candidateTotals.length;
        int at = full ? candidates - 1 : candidates++;
        while (at > 0 && candidateTotals[at - 1] < total) {
            candidateTotals[at] = candidateTotals[at - 1];
            candidateFrom[at] = candidateFrom[at - 1];
            candidateTransition[at] = candidateTransition[at - 1];
            at--;
        }
        candidateTotals[at] = total;
        candidateFrom[at] = rank;
        candidateTransition[at] = transition;
    }

    private float advance() {
        while (candidateTotals[candidates - 1] < candidateTotals[0] - margin) {
            candidates--;
        }
        Configuration[] next = new Configuration[states.length];
        for (int i = candidates - 1; i >= 0; i--) {
            next[i] = lastUse(i) ? states[candidateFrom[i]] : states[candidateFrom[i]].copy();
        }
        float best = candidateTotals[0];
        for (int i = 0; i < candidates; i++) {
            parser.apply(next[i], candidateTransition[i]);
            totals[i] = candidateTotals[i] - best;
        }
        states = next;
        size = candidates;
        return best;
    }

    /** Whether no better candidate comes from the same state, so that it need not be copied. */
    private boolean lastUse(int candidate) {
        for (int i = 0; i < candidate; i++) {
            if (candidateFrom[i] == candidateFrom[candidate]) {
                return false;
            }
        }
        return true;
    }
}
