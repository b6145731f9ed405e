package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights as they are shipped: for each feature a row of weights; immutable.
 *
 * <p>A slot of the open-addressed table holds a feature's hash (high half) and its row (low half; 0 is an empty slot). Rows
 * of few classes are lists of entries, class (high half) and weight; the others have a weight for every class, which is
 * faster to add. A row says from its top bit where it begins and, in seven bits, how many entries it lists: a row of all
 * classes lists none. As a row is known before it is looked at, the processor can fetch many at once.
 *
 * <p>All weights are whole multiples of the scale, a power of two, so that sums are exact in whatever order.
 */
public final class SparseWeights implements Weights {
    /** No weights at all. */
    static final SparseWeights NONE = new SparseWeights(0, 1, 1);

    /** A row that lists one class in so many is as slow to add as one that has them all. */
    private static final int FEW = 10;

    private static final int LENGTH = 7;
    private static final int MOST = (1 << LENGTH) - 1;

    private final long[] slots;
    private final int mask;
    private final int classes;
    private final float scale;
    private int[] entries = new int[0];
    private short[][] full = new short[0][];

    private SparseWeights(int rows, int classes, float scale) {
        this.slots = new long[Integer.highestOneBit(Math.max(8, rows * 3 / 2)) * 2];
        this.mask = slots.length - 1;
        this.classes = classes;
        this.scale = scale;
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        float[] sums = new float[classes];
        add(features, count, new int[count], sums);
        addTo(scores, sums);
    }

    @Override
    public Weights forOneThread() {
        return new RecentSums(this);
    }

    boolean isEmpty() {
        return entries.length == 0 && full.length == 0;
    }

    int classes() {
        return classes;
    }

    /** Adds sums of weights, taken as whole numbers, to scores. */
    void addTo(float[] scores, float[] sums) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += sums[i] * scale;
        }
    }

    /**
     * Adds the weights of features to sums, taken as whole numbers.
     *
     * @param rows room for a number for each
     */
    void add(int[] features, int count, int[] rows, float[] sums) {
        int found = rows(features, count, rows);
        for (int i = 0; i < found; i++) {
            int begin = rows[i] >>> LENGTH;
            int length = rows[i] & MOST;
            if (length == 0) {
                addFull(full[begin - 1], sums);
            } else {
                addFew(begin, begin + length, sums);
            }
        }
    }

    /** Takes off what {@link #add} adds. */
    void subtract(int[] features, int count, int[] rows, float[] sums) {
        int found = rows(features, count, rows);
        for (int i = 0; i < found; i++) {
            int begin = rows[i] >>> LENGTH;
            int length = rows[i] & MOST;
            if (length == 0) {
                subtractFull(full[begin - 1], sums);
            } else {
                subtractFew(begin, begin + length, sums);
            }
        }
    }

    /** Finds the rows of features and returns their number; a feature may have none. */
    private int rows(int[] features, int count, int[] rows) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = find(features[i]);
            rows[found] = row;
            found += row != 0 ? 1 : 0;
        }
        return found;
    }

    private int find(int feature) {
        for (int at = feature & mask; ; at = (at + 1) & mask) {
            long slot = slots[at];
            if ((int) slot == 0 || (int) (slot >>> 32) == feature) {
                return (int) slot;
            }
        }
    }

    private void addFew(int begin, int end, float[] sums) {
        for (int i = begin; i < end; i++) {
            sums[entries[i] >>> 16] += (short) entries[i];
        }
    }

    private static void addFull(short[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private void subtractFew(int begin, int end, float[] sums) {
        for (int i = begin; i < end; i++) {
            sums[entries[i] >>> 16] -= (short) entries[i];
        }
    }

    private static void subtractFull(short[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= row[i];
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the scale is no power of two
     */
    static SparseWeights read(Bytes in, int classes) throws IOException {
        int rows = in.integer();
        int entries = in.integer();
        float scale = in.real();
        if (Math.scalb(1f, Math.getExponent(scale)) != scale) {
            throw new IOException("weights in units of " + scale);
        }
        SparseWeights weights = new SparseWeights(rows, classes, scale);
        weights.readRows(in, rows, entries);
        return weights;
    }

    private void readRows(Bytes in, int rows, int most) {
        entries = new int[most];
        List<short[]> complete = new ArrayList<>();
        int few = 0;
        int feature = 0;
        for (int row = 0; row < rows; row++) {
            feature += in.varint();
            int length = in.varint();
            if (length > 0 && length <= MOST && length * FEW < classes) {
                place(feature, few << LENGTH | length);
                readFew(in, few, few + length);
                few += length;
            } else {
                complete.add(readFull(in, length));
                place(feature, complete.size() << LENGTH);
            }
        }
        entries = Arrays.copyOf(entries, few);
        full = complete.toArray(short[][]::new);
    }

    private void readFew(Bytes in, int begin, int end) {
        for (int at = begin; at < end; at++) {
            int type = in.varint();
            entries[at] = (type << 16) | (Varint.unzigzag(in.varint()) & 0xFFFF);
        }
    }

    private short[] readFull(Bytes in, int length) {
        short[] row = new short[classes];
        for (int i = 0; i < length; i++) {
            int type = in.varint();
            row[type] = (short) Varint.unzigzag(in.varint());
        }
        return row;
    }

    private void place(int feature, int row) {
        int at = feature & mask;
        while ((int) slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = ((long) feature << 32) | (row & 0xFFFFFFFFL);
    }

    /**
     * Writes rows in the order of their features taken as unsigned numbers.
     *
     * @param features sorted as unsigned
     * @param classes for each feature its classes, ascending
     * @param weights for each feature and class the weight, in units of {@code scale}
     */
    public static void write(DataOutput out, int[] features, int[][] classes, int[][] weights, float scale)
            throws IOException {
        int size = 0;
        for (int[] row : classes) {
            size += row.length;
        }
        out.writeInt(features.length);
        out.writeInt(size);
        out.writeFloat(scale);
        int last = 0;
        for (int i = 0; i < features.length; i++) {
            Varint.write(out, features[i] - last);
            last = features[i];
            Varint.write(out, classes[i].length);
            for (int j = 0; j < classes[i].length; j++) {
                Varint.write(out, classes[i][j]);
                Varint.write(out, Varint.zigzag(weights[i][j]));
            }
        }
    }
}
