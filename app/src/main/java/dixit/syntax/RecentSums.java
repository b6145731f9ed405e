package dixit.syntax;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Remembers the last sums of weights, since the beginnings in a parser's beam share most of their features: only what differs
 * is taken off and added. Exact, as the sums are; for one thread.
 */
final class RecentSums implements Weights {
    private static final int KEPT = 4;

    private final SparseWeights weights;
    private final int[][] features = new int[KEPT][0];
    private final long[][] sums;
    private final Rows rows = new Rows();
    private int[] come = new int[0];
    private int[] gone = new int[0];
    private int oldest;

    RecentSums(SparseWeights weights) {
        this.weights = weights;
        this.sums = Stream.generate(weights::noSums).limit(KEPT).toArray(long[][]::new);
    }

    @Override
    public void score(int[] active, int count, float[] scores) {
        long[] sum = sums[oldest];
        int near = nearest(active, count);
        if (near < 0) {
            Arrays.fill(sum, 0);
            weights.add(active, count, rows, sum);
        } else {
            System.arraycopy(sums[near], 0, sum, 0, sum.length);
            exchange(features[near], active, sum);
        }
        features[oldest] = Arrays.copyOf(active, count);
        oldest = (oldest + 1) % KEPT;
        weights.addTo(scores, sum);
    }

    /** The remembered list of features that differs least, by less than half; -1 if there is none. */
    private int nearest(int[] active, int count) {
        int nearest = -1;
        int least = count / 2;
        for (int i = 0; i < KEPT; i++) {
            if (features[i].length == count) {
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

    private void exchange(int[] known, int[] active, long[] sum) {
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
        weights.add(come, different, rows, sum);
        weights.subtract(gone, different, rows, sum);
    }
}
