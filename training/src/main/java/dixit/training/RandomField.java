package dixit.training;

import dixit.name.Label;
import dixit.syntax.FeatureTable;
import java.util.Arrays;

/**
 * The weights of a linear-chain conditional random field while it learns: gradient steps on the log-likelihood of one
 * sentence after another, their length by AdaGrad (Duchi, Hazan, Singer 2011), with an L2 penalty.
 */
final class RandomField {
    private static final int LABELS = Label.COUNT;
    private static final double NEVER = -1e9;

    private final FeatureTable table;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private final float rate;
    private final float penalty;

    RandomField(FeatureTable table, float rate, float penalty) {
        this.table = table;
        this.rate = rate;
        this.penalty = penalty;
        weights = new float[(table.size() + 1) * LABELS];
        squares = new float[weights.length];
        Arrays.fill(squares, 1f);
        Arrays.fill(transitionSquares, 1f);
    }

    float[] weights() {
        return weights;
    }

    /** Adds a part of another field over the same features. */
    void add(RandomField other, float part) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += part * other.weights[i];
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += part * other.transitions[i];
        }
    }

    float[] transitions() {
        return transitions;
    }

    /**
     * One step on a sentence.
     *
     * @return the loss before it: the negative logarithm of the labels' probability
     * @param features for each token the hashes of its features
     * @param labels what each token is
     */
    double learn(int[][] features, int[] labels) {
        int size = features.length;
        double[] emissions = emissions(features);
        double[] forward = forward(emissions, size);
        double[] backward = backward(emissions, size);
        double total = total(forward, size);
        double loss = total - path(emissions, labels);
        stepTransitions(emissions, forward, backward, total, labels);
        for (int i = 0; i < size; i++) {
            stepToken(features[i], i, labels[i], forward, backward, total);
        }
        return loss;
    }

    private double[] emissions(int[][] features) {
        double[] emissions = new double[features.length * LABELS];
        for (int i = 0; i < features.length; i++) {
            for (int hash : features[i]) {
                int row = table.get(hash) * LABELS;
                for (int label = 0; row > 0 && label < LABELS; label++) {
                    emissions[i * LABELS + label] += weights[row + label];
                }
            }
        }
        return emissions;
    }

    private double path(double[] emissions, int[] labels) {
        double score = 0;
        for (int i = 0; i < labels.length; i++) {
            score += emissions[i * LABELS + labels[i]] + (i > 0 ? arc(labels[i - 1], labels[i]) : 0);
        }
        return score;
    }

    private double arc(int from, int to) {
        return Label.follows(from, to) ? transitions[from * LABELS + to] : NEVER;
    }

    private double[] forward(double[] emissions, int size) {
        double[] forward = new double[size * LABELS];
        double[] incoming = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            forward[label] = Label.follows(Label.OUTSIDE, label) ? emissions[label] : NEVER;
        }
        for (int i = 1; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                for (int from = 0; from < LABELS; from++) {
                    incoming[from] = forward[(i - 1) * LABELS + from] + arc(from, label);
                }
                forward[i * LABELS + label] = emissions[i * LABELS + label] + logSum(incoming);
            }
        }
        return forward;
    }

    private double[] backward(double[] emissions, int size) {
        double[] backward = new double[size * LABELS];
        double[] outgoing = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            backward[(size - 1) * LABELS + label] = Label.follows(label, Label.OUTSIDE) ? 0 : NEVER;
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                for (int to = 0; to < LABELS; to++) {
                    int next = (i + 1) * LABELS + to;
                    outgoing[to] = arc(label, to) + emissions[next] + backward[next];
                }
                backward[i * LABELS + label] = logSum(outgoing);
            }
        }
        return backward;
    }

    private static double total(double[] forward, int size) {
        double[] ends = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            ends[label] = Label.follows(label, Label.OUTSIDE) ? forward[(size - 1) * LABELS + label] : NEVER;
        }
        return logSum(ends);
    }

    private static double logSum(double[] values) {
        double highest = NEVER;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += value - highest > -30 ? StrictMath.exp(value - highest) : 0;
        }
        return highest + StrictMath.log(Math.max(sum, 1e-300));
    }

    private void stepTransitions(double[] emissions, double[] forward, double[] backward, double total, int[] labels) {
        double[] gradient = new double[LABELS * LABELS];
        for (int i = 1; i < labels.length; i++) {
            gradient[labels[i - 1] * LABELS + labels[i]] -= 1;
            for (int from = 0; from < LABELS; from++) {
                double before = forward[(i - 1) * LABELS + from] - total;
                for (int to = 0; to < LABELS; to++) {
                    int at = i * LABELS + to;
                    double score = before + arc(from, to) + emissions[at] + backward[at];
                    gradient[from * LABELS + to] += score > -30 ? StrictMath.exp(score) : 0;
                }
            }
        }
        for (int at = 0; at < gradient.length; at++) {
            step(transitions, transitionSquares, at, (float) gradient[at]);
        }
    }

    private void stepToken(int[] features, int token, int gold, double[] forward, double[] backward, double total) {
        float[] gradient = new float[LABELS];
        float largest = 0;
        for (int label = 0; label < LABELS; label++) {
            int at = token * LABELS + label;
            double score = forward[at] + backward[at] - total;
            gradient[label] = (float) ((score > -30 ? StrictMath.exp(score) : 0) - (label == gold ? 1 : 0));
            largest = Math.max(largest, Math.abs(gradient[label]));
        }
        if (largest < 0.001f) {
            return;
        }
        for (int hash : features) {
            int row = table.get(hash) * LABELS;
            for (int label = 0; row > 0 && label < LABELS; label++) {
                step(weights, squares, row + label, gradient[label]);
            }
        }
    }

    private void step(float[] values, float[] squared, int at, float gradient) {
        float slope = gradient + penalty * values[at];
        squared[at] += slope * slope;
        values[at] -= rate * slope / (float) Math.sqrt(squared[at]);
    }
}
