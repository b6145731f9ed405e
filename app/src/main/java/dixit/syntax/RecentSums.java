package dixit.syntax;

import java.util.Arrays;

/**
 * Remembers the last sums of weights, since the beginnings in a parser's beam share most of their features: only what differs
 * is taken off and added. Exact, as the sums are; for one thread.
 */
final class RecentSums implements Weights {
    private static final int KEPT = 4;

    private final SparseWeights weights;
    private final int[][] features = new int[KEPT][0];
    private final float[][] sums = new float[KEPT][0];
    private int[] come = new int[0];
    private int[] gone = new int[0];
    private int oldest;
    private int[] rows = new int[0];

    RecentSums(SparseWeights weights) {
        this.weights = weights;
    }

    @Override
    public void score(int[] active, int count, float[] scores) {
        float[] sum = sums[oldest].length == scores.length ? sums[oldest] : new float[scores.length];
        int near = nearest(active, count, scores.length);
        if (near < 0) {
            Arrays.fill(sum, 0);
            rows(count);
            weights.add(active, count, rows, sum);
        } else {
            System.arraycopy(sums[near], 0, sum, 0, sum.length);
            exchange(features[near], active, sum);
        }
        sums[oldest] = sum;
        features[oldest] = Arrays.copyOf(active, count);
        oldest = (oldest + 1) % KEPT;
        weights.addTo(scores, sum);
    }

    /** The remembered list of features that differs least, by less than half; -1 if there is none. */
    private int nearest(int[] active, int count, int classes) {
        int nearest = -1;
        int least = count / 2;
        for (int i = 0; i < KEPT; i++) {
            if (features[i].length == count && sums[i].length == classes) {
                int different = different(features[i], active);
                nearest = different < least ? i : nearest;
                least = Math.min(different, least);
            }
        }
        return nearest;
    }

    private static int different(int[] known, int[] active) {
        int different = 0;
        for (int i = 0; i < known.length; i++) {
            different += known[i] == active[i] ? 0 : 1;
        }
        return different;
    }

    private void exchange(int[] known, int[] active, float[] sum) {
        if (come.length < known.length) {
            come = new int[known.length];
            gone = new int[known.length];
        }
        int different = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i] != active[i]) {
                come[different] = active[i];
                gone[different] = known[i];
                different++;
            }
        }
        rows(different);
        weights.add(come, different, rows, sum);
        weights.subtract(gone, different, rows, sum);
    }

    private void rows(int count) {
        if (rows.length < count) {
            rows = new int[count];
        }
    }
}
