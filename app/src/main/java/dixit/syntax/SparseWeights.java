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
 * of few classes are lists of (class, weight), the others have a weight for every class, which is faster to add: a positive
 * row begins there in {@code entries}, a negative one is {@code full[~row]}. An entry holds, from the top bit: last of its
 * row, class (15 bits), weight (16 bits).
 *
 * <p>All weights are whole multiples of the scale, a power of two, so that sums are exact in whatever order.
 */
public final class SparseWeights implements Weights {
    /** No weights at all. */
    static final SparseWeights NONE = new SparseWeights(new long[8], new int[1], new float[0][], 1);

    /** A row that lists one class in so many is as slow to add as one that has them all. */
    private static final int FEW = 10;

    private final long[] slots;
    private final int[] entries;
    private final float[][] full;
    private final int mask;
    private final float scale;

    private SparseWeights(long[] slots, int[] entries, float[][] full, float scale) {
        this.slots = slots;
        this.entries = entries;
        this.full = full;
        this.mask = slots.length - 1;
        this.scale = scale;
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        int[] rows = new int[count];
        int found = rows(features, count, rows);
        for (int i = 0; i < found; i++) {
            add(rows[i], scores);
        }
    }

    @Override
    public Weights forOneThread() {
        return new RecentSums(this);
    }

    boolean isEmpty() {
        return entries.length == 1 && full.length == 0;
    }

    /** Finds the rows of features, perhaps in the same array, and returns their number; a feature may have none. */
    int rows(int[] features, int count, int[] rows) {
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

    void add(int row, float[] scores) {
        if (row < 0) {
            addFull(full[~row], scores);
        } else {
            addFew(row, scale, scores);
        }
    }

    void subtract(int row, float[] scores) {
        if (row < 0) {
            subtractFull(full[~row], scores);
        } else {
            addFew(row, -scale, scores);
        }
    }

    private void addFew(int row, float unit, float[] scores) {
        for (int at = row; ; at++) {
            int entry = entries[at];
            scores[(entry >>> 16) & 0x7FFF] += (short) entry * unit;
            if (entry < 0) {
                return;
            }
        }
    }

    private static void addFull(float[] row, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += row[i];
        }
    }

    private static void subtractFull(float[] row, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= row[i];
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the scale is no power of two
     */
    static SparseWeights read(Bytes in, int classes) throws IOException {
        int rows = in.integer();
        int[] entries = new int[in.integer() + 1];
        float scale = in.real();
        if (Math.scalb(1f, Math.getExponent(scale)) != scale) {
            throw new IOException("weights in units of " + scale);
        }
        long[] slots = new long[Integer.highestOneBit(Math.max(8, rows * 3 / 2)) * 2];
        List<float[]> full = new ArrayList<>();
        int next = 1;
        int feature = 0;
        for (int row = 0; row < rows; row++) {
            feature += in.varint();
            int length = in.varint();
            if (length * FEW < classes) {
                place(slots, feature, next);
                next = readFew(in, length, entries, next);
            } else {
                place(slots, feature, ~full.size());
                full.add(readFull(in, length, classes, scale));
            }
        }
        return new SparseWeights(slots, Arrays.copyOf(entries, next), full.toArray(float[][]::new), scale);
    }

    private static int readFew(Bytes in, int length, int[] entries, int from) {
        for (int i = 0; i < length; i++) {
            int type = in.varint();
            int weight = Varint.unzigzag(in.varint());
            entries[from + i] = (type << 16) | (weight & 0xFFFF) | (i == length - 1 ? 1 << 31 : 0);
        }
        return from + length;
    }

    private static float[] readFull(Bytes in, int length, int classes, float scale) {
        float[] row = new float[classes];
        for (int i = 0; i < length; i++) {
            int type = in.varint();
            row[type] = (short) Varint.unzigzag(in.varint()) * scale;
        }
        return row;
    }

    private static void place(long[] slots, int feature, int row) {
        int at = feature & (slots.length - 1);
        while ((int) slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
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
