package dixit.name;

import dixit.syntax.FeatureTable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Finds names in sentences: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed
 * features, decoded by Viterbi's algorithm; immutable.
 */
public final class EntityTagger {
    private static final int LABELS = Label.COUNT;

    private final FeatureTable table;
    private final byte[] weights;
    private final float[] transitions;
    private final float scale;

    /**
     * @param table the features that have weights
     * @param weights for each feature, from number 1, a weight of each label, in units of {@code scale}
     * @param transitions from label to label
     */
    public EntityTagger(FeatureTable table, byte[] weights, float scale, float[] transitions) {
        this.table = table;
        this.weights = weights.clone();
        this.scale = scale;
        this.transitions = transitions.clone();
    }

    /** Reads a model as the training writes it: transitions, ascending hashes, rows of weights; compressed. */
    public static EntityTagger read(InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            int[] hashes = new int[data.readInt()];
            float scale = data.readFloat();
            float[] transitions = new float[LABELS * LABELS];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = data.readFloat();
            }
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = data.readInt();
            }
            byte[] weights = new byte[hashes.length * LABELS];
            data.readFully(weights);
            return new EntityTagger(FeatureTable.numbering(hashes), weights, scale, transitions);
        }
    }

    /** The label of each token. */
    public int[] tag(Observation seen) {
        int size = seen.size();
        float[] scores = new float[size * LABELS];
        TaggerFeatures features = new TaggerFeatures(seen);
        long[] fetched = new long[TaggerFeatures.MAXIMUM];
        for (int i = 0; i < size; i++) {
            emit(features, i, fetched, scores);
        }
        return size == 0 ? new int[0] : decode(scores, size);
    }

    private void emit(TaggerFeatures features, int token, long[] fetched, float[] scores) {
        int count = features.extract(token);
        table.fetch(features.features(), count, fetched);
        int[] sums = new int[LABELS];
        for (int i = 0; i < count; i++) {
            int number = table.get(features.features()[i], fetched[i]);
            for (int label = 0, at = (number - 1) * LABELS; number > 0 && label < LABELS; label++) {
                sums[label] += weights[at + label];
            }
        }
        for (int label = 0; label < LABELS; label++) {
            scores[token * LABELS + label] = sums[label] * scale;
        }
    }

    private int[] decode(float[] scores, int size) {
        byte[] back = new byte[size * LABELS];
        float[] best = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            best[label] = Label.follows(Label.OUTSIDE, label) ? scores[label] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size; i++) {
            best = step(best, scores, i, back);
        }
        return trace(best, back, size);
    }

    private float[] step(float[] best, float[] scores, int at, byte[] back) {
        float[] next = new float[LABELS];
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        for (int label = 0; label < LABELS; label++) {
            for (int from = 0; from < LABELS; from++) {
                float score = best[from] + transitions[from * LABELS + label];
                if (score > next[label] && Label.follows(from, label)) {
                    next[label] = score;
                    back[at * LABELS + label] = (byte) from;
                }
            }
            next[label] += scores[at * LABELS + label];
        }
        return next;
    }

    private static int[] trace(float[] best, byte[] back, int size) {
        int label = Label.OUTSIDE;
        float highest = Float.NEGATIVE_INFINITY;
        for (int last = 0; last < LABELS; last++) {
            if (best[last] > highest && (last == Label.OUTSIDE || Label.ends(last))) {
                highest = best[last];
                label = last;
            }
        }
        int[] labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = back[i * LABELS + label];
        }
        return labels;
    }
}
