package dixit.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Weights that an averaged perceptron changes (Collins 2002; the averages kept lazily as in Daumé 2006).
 *
 * <p>A feature gets a row of weights when it was to be changed for the {@code patience}-th time: what helps once or twice is
 * not worth its room. A row is a stretch of {@code pool}: a header (capacity, length), then entries (class, weight).
 */
final class LearningWeights implements Weights {
    private static final int SKETCH = 1 << 26;

    private final int patience;
    private final byte[] asked;
    private long[] slots = new long[1 << 16];
    private long[] pool = new long[1 << 16];
    private float[] sums = new float[1 << 16];
    private int used = 1;
    private int size;
    private double time = 1;
    private float dropout;
    private int[] rows = new int[0];
    private long[] first = new long[0];

    LearningWeights(int patience) {
        this(patience, 0);
    }

    /**
     * No weights yet.
     *
     * @param patience how often a feature must have been to be changed before it is
     * @param dropout the part of the features that each example does without, others each time, so that none is relied on alone
     */
    LearningWeights(int patience, float dropout) {
        this.patience = patience;
        this.dropout = dropout;
        this.asked = new byte[patience > 1 ? SKETCH : 0];
    }

    /** Rows and entries are fetched before any is used, since fetching many at once takes hardly longer than one. */
    @Override
    public void score(int[] features, int count, float[] scores) {
        if (rows.length < count) {
            rows = new int[count];
            first = new long[count];
        }
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            first[i] = slots[features[i] & mask];
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (first[i] != 0 && !isLeftOut(features[i])) {
                int row = (int) slots[slot(features[i])];
                rows[found] = row;
                found += row == 0 ? 0 : 1;
            }
        }
        for (int i = 0; i < found; i++) {
            first[i] = pool[rows[i]];
        }
        for (int i = 0; i < found; i++) {
            int end = rows[i] + 1 + (int) first[i];
            for (int at = rows[i] + 1; at < end; at++) {
                long entry = pool[at];
                scores[(int) (entry >>> 32)] += Float.intBitsToFloat((int) entry);
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
            if (isLeftOut(features[i]) || (slots[slot] == 0 && waits(features[i]))) {
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
            if (!isLeftOut(features[i]) && (slots[slot] != 0 || !waits(features[i]))) {
                add(row(features[i], slot), features[i], type, by);
            }
        }
    }

    /** Goes on learning from the averages. */
    LearningWeights restart() {
        time = 1;
        return this;
    }

    private boolean isLeftOut(int feature) {
        return dropout > 0 && (Hash.of((int) time, feature) >>> 8) < dropout * (1 << 24);
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
        dropout = 0;
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

    /** The mean of weights learnt apart; what one of them does not have counts there as zero. */
    static LearningWeights mean(List<LearningWeights> all) {
        LearningWeights mean = new LearningWeights(1);
        all.forEach(each -> mean.add(each, 1f / all.size()));
        return mean;
    }

    private void add(LearningWeights other, float part) {
        for (long slot : other.slots) {
            int feature = (int) (slot >>> 32);
            int from = (int) slot;
            int row = from == 0 ? 0 : row(feature, slot(feature));
            for (int at = from + 1; from != 0 && at <= from + (int) other.pool[from]; at++) {
                float weight = Float.intBitsToFloat((int) other.pool[at]);
                row = add(row, feature, (int) (other.pool[at] >>> 32), weight * part);
            }
        }
    }

    /** The features that have weights, sorted as unsigned. */
    int[] features() {
        return Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot >>> 32)
                .sorted()
                .mapToInt(feature -> (int) feature)
                .toArray();
    }

    /** The classes of a feature, ascending, in the upper half, each with the bits of its weight in the lower half. */
    long[] entries(int feature) {
        int row = (int) slots[slot(feature)];
        return Arrays.stream(pool, row + 1, row + 1 + (int) pool[row]).sorted().toArray();
    }
}
