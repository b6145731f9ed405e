package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Weights that an averaged perceptron changes (Collins 2002; the averages kept lazily as Daumé 2006 does). */
final class LearningWeights implements Weights {
    private static final float SCALE = 1f / 64;

    private int[] keys = new int[1 << 16];
    private @Nullable Row[] rows = new Row[1 << 16];
    private int size;
    private double time = 1;

    private static final class Row {
        char[] classes = new char[2];
        float[] weights = new float[2];
        double[] sums = new double[2];
        int length;

        void add(int type, float by, double time) {
            int at = 0;
            while (at < length && classes[at] != type) {
                at++;
            }
            if (at == length) {
                grow();
                classes[length++] = (char) type;
            }
            weights[at] += by;
            sums[at] += by * time;
        }

        private void grow() {
            if (length == classes.length) {
                classes = Arrays.copyOf(classes, length * 2);
                weights = Arrays.copyOf(weights, length * 2);
                sums = Arrays.copyOf(sums, length * 2);
            }
        }
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            Row row = rows[slot(features[i])];
            if (row != null) {
                for (int j = 0; j < row.length; j++) {
                    scores[row.classes[j]] += row.weights[j];
                }
            }
        }
    }

    /** Goes on to the next example, whether or not it changes anything. */
    void tick() {
        time++;
    }

    /** Adds to the weights of a class under the active features. */
    void update(int[] features, int count, int type, float by) {
        for (int i = 0; i < count; i++) {
            row(features[i]).add(type, by, time);
        }
    }

    private Row row(int feature) {
        int slot = slot(feature);
        Row row = rows[slot];
        if (row == null) {
            if (size * 2 > keys.length) {
                rehash();
                slot = slot(feature);
            }
            row = new Row();
            keys[slot] = feature;
            rows[slot] = row;
            size++;
        }
        return row;
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int at = feature & mask;
        while (rows[at] != null && keys[at] != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void rehash() {
        int[] oldKeys = keys;
        @Nullable Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** Takes the averages as the weights; nothing can be learnt afterwards. */
    LearningWeights average() {
        for (Row row : rows) {
            if (row != null) {
                for (int i = 0; i < row.length; i++) {
                    row.weights[i] -= (float) (row.sums[i] / time);
                    row.sums[i] = 0;
                }
            }
        }
        return this;
    }

    /** Writes the averages that are not near zero, as {@link SparseWeights#read} reads them. */
    void write(DataOutput out, double least) throws IOException {
        Row[] found = IntStream.range(0, rows.length)
                .filter(i -> rows[i] != null)
                .boxed()
                .sorted((a, b) -> Integer.compareUnsigned(keys[a], keys[b]))
                .map(i -> prune(keys[i], rows[i], least))
                .filter(row -> row.length > 0)
                .toArray(Row[]::new);
        int[] features = new int[found.length];
        int[][] classes = new int[found.length][];
        int[][] weights = new int[found.length][];
        for (int i = 0; i < found.length; i++) {
            Row row = found[i];
            features[i] = (int) row.sums[0];
            classes[i] = IntStream.range(0, row.length).map(j -> row.classes[j]).toArray();
            weights[i] = IntStream.range(0, row.length)
                    .map(j -> Math.round(row.weights[j] / SCALE))
                    .toArray();
        }
        SparseWeights.write(out, features, classes, weights, SCALE);
    }

    private static Row prune(int key, Row row, double least) {
        Row pruned = new Row();
        IntStream.range(0, row.length)
                .filter(i -> Math.abs(row.weights[i]) >= Math.max(least, SCALE))
                .boxed()
                .sorted((a, b) -> Character.compare(row.classes[a], row.classes[b]))
                .forEach(i -> pruned.add(row.classes[i], Math.clamp(row.weights[i], -500, 500), 0));
        pruned.sums[0] = key;
        return pruned;
    }
}
