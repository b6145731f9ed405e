package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights that an averaged perceptron changes (Collins 2002; the averages kept lazily as in Daumé 2006).
 *
 * <p>A feature gets a row of weights when it was to be changed for the {@code patience}-th time: what helps once or twice is
 * not worth its room. A row is a stretch of {@code pool}: a header (capacity, length), then entries (class, weight).
 */
final class LearningWeights implements Weights {
    private static final float SCALE = 1f / 4;
    private static final int SKETCH = 1 << 26;

    private final int patience;
    private final byte[] asked;
    private long[] slots = new long[1 << 16];
    private long[] pool = new long[1 << 16];
    private float[] sums = new float[1 << 16];
    private int used = 1;
    private int size;
    private double time = 1;

    LearningWeights(int patience) {
        this.patience = patience;
        this.asked = new byte[patience > 1 ? SKETCH : 0];
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int row = (int) slots[slot(features[i])];
            if (row != 0) {
                int end = row + 1 + (int) pool[row];
                for (int at = row + 1; at < end; at++) {
                    long entry = pool[at];
                    scores[(int) (entry >>> 32)] += Float.intBitsToFloat((int) entry);
                }
            }
        }
    }

    /** Goes on to the next example, whether or not it changes anything. */
    void tick() {
        time++;
    }

    /** Makes one class likelier and another less likely under the active features. */
    void update(int[] features, int count, int right, int wrong) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (slots[slot] == 0 && waits(features[i])) {
                continue;
            }
            int row = row(features[i], slot);
            row = add(row, features[i], right, 1);
            add(row, features[i], wrong, -1);
        }
    }

    /** Adds to the weights of one class under the active features. */
    void update(int[] features, int count, int type, float by) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (slots[slot] != 0 || !waits(features[i])) {
                add(row(features[i], slot), features[i], type, by);
            }
        }
    }

    /** Goes on learning from the averages. */
    LearningWeights restart() {
        time = 1;
        return this;
    }

    private boolean waits(int feature) {
        if (patience <= 1) {
            return false;
        }
        int at = (feature * 0x9E3779B1) >>> 6;
        return ++asked[at] < patience;
    }

    private int row(int feature, int slot) {
        if (slots[slot] != 0) {
            return (int) slots[slot];
        }
        int at = slot;
        if (size * 2 > slots.length) {
            rehash();
            at = slot(feature);
        }
        int row = room(2);
        slots[at] = ((long) feature << 32) | row;
        size++;
        return row;
    }

    private int add(int from, int feature, int type, float by) {
        int row = from;
        int length = (int) pool[row];
        int at = row + 1;
        while (at <= row + length && (int) (pool[at] >>> 32) != type) {
            at++;
        }
        if (at > row + length) {
            if (length == (int) (pool[row] >>> 32)) {
                row = grow(row, feature);
                at = row + 1 + length;
            }
            pool[row]++;
            pool[at] = (long) type << 32;
        }
        float weight = Float.intBitsToFloat((int) pool[at]) + by;
        pool[at] = ((long) type << 32) | (Float.floatToRawIntBits(weight) & 0xFFFFFFFFL);
        sums[at] += (float) (by * time / 1024);
        return row;
    }

    private int grow(int row, int feature) {
        int length = (int) pool[row];
        int larger = room(length * 2);
        System.arraycopy(pool, row + 1, pool, larger + 1, length);
        System.arraycopy(sums, row + 1, sums, larger + 1, length);
        pool[larger] += length;
        slots[slot(feature)] = ((long) feature << 32) | larger;
        return larger;
    }

    private int room(int capacity) {
        while (used + capacity + 1 > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2);
            sums = Arrays.copyOf(sums, sums.length * 2);
        }
        int row = used;
        pool[row] = (long) capacity << 32;
        used += capacity + 1;
        return row;
    }

    private int slot(int feature) {
        int mask = slots.length - 1;
        int at = feature & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                slots[slot((int) (slot >>> 32))] = slot;
            }
        }
    }

    /** Takes the averages as the weights; nothing can be learnt afterwards. */
    LearningWeights average() {
        for (long slot : slots) {
            int row = (int) slot;
            for (int at = row + 1; row != 0 && at <= row + (int) pool[row]; at++) {
                float weight = Float.intBitsToFloat((int) pool[at]) - (float) (sums[at] * 1024 / time);
                pool[at] = (pool[at] & 0xFFFFFFFF00000000L) | (Float.floatToRawIntBits(weight) & 0xFFFFFFFFL);
                sums[at] = 0;
            }
        }
        return this;
    }

    /** Writes the averages that are not near zero, as {@link SparseWeights#read} reads them. */
    void write(DataOutput out, double least) throws IOException {
        long[] rows = Arrays.stream(slots).filter(slot -> slot != 0).toArray();
        int[][] classes = new int[rows.length][];
        int[][] weights = new int[rows.length][];
        int[] order = IntStream.range(0, rows.length)
                .boxed()
                .sorted((a, b) -> Integer.compareUnsigned((int) (rows[a] >>> 32), (int) (rows[b] >>> 32)))
                .mapToInt(i -> i)
                .toArray();
        int[] features = new int[rows.length];
        int kept = 0;
        for (int i : order) {
            long[] entries = entries((int) rows[i], least);
            if (entries.length > 0) {
                features[kept] = (int) (rows[i] >>> 32);
                classes[kept] = Arrays.stream(entries)
                        .mapToInt(entry -> (int) (entry >>> 32))
                        .toArray();
                weights[kept++] = Arrays.stream(entries)
                        .mapToInt(LearningWeights::rounded)
                        .toArray();
            }
        }
        SparseWeights.write(
                out, Arrays.copyOf(features, kept), Arrays.copyOf(classes, kept), Arrays.copyOf(weights, kept), SCALE);
    }

    private long[] entries(int row, double least) {
        return Arrays.stream(pool, row + 1, row + 1 + (int) pool[row])
                .filter(entry -> Math.abs(Float.intBitsToFloat((int) entry)) >= least && rounded(entry) != 0)
                .sorted()
                .toArray();
    }

    private static int rounded(long entry) {
        return Math.clamp(Math.round(Float.intBitsToFloat((int) entry) / SCALE), -Lanes.LARGEST, Lanes.LARGEST);
    }
}
