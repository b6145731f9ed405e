package dixit.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is shipped of learnt weights: those that are not near zero, rounded.
 *
 * @param least how far from zero a weight must be
 */
record PrunedWeights(LearningWeights learnt, double least) implements Model.Section {
    private static final float SCALE = 1f / 4;

    /** Writes them as {@link SparseWeights#read} reads them. */
    @Override
    public void write(DataOutputStream out) throws IOException {
        int[] features = learnt.features();
        int[][] classes = new int[features.length][];
        int[][] weights = new int[features.length][];
        int kept = 0;
        for (int feature : features) {
            long[] entries =
                    Arrays.stream(learnt.entries(feature)).filter(this::counts).toArray();
            if (entries.length > 0) {
                features[kept] = feature;
                classes[kept] = Arrays.stream(entries)
                        .mapToInt(entry -> (int) (entry >>> 32))
                        .toArray();
                weights[kept++] =
                        Arrays.stream(entries).mapToInt(PrunedWeights::rounded).toArray();
            }
        }
        SparseWeights.write(
                out, Arrays.copyOf(features, kept), Arrays.copyOf(classes, kept), Arrays.copyOf(weights, kept), SCALE);
    }

    private boolean counts(long entry) {
        return Math.abs(Float.intBitsToFloat((int) entry)) >= least && rounded(entry) != 0;
    }

    private static int rounded(long entry) {
        return Math.clamp(Math.round(Float.intBitsToFloat((int) entry) / SCALE), -Lanes.LARGEST, Lanes.LARGEST);
    }
}
