package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights as they are shipped: for each feature a short row of (class, weight); immutable.
 *
 * <p>A slot of the open-addressed table holds a feature's hash (high half) and where its row begins (low half, from 1; 0 is
 * an empty slot). An entry of a row holds, from the top bit: last of its row, class (15 bits), weight (16 bits).
 */
public final class SparseWeights implements Weights {
    /** No weights at all. */
    static final SparseWeights NONE = new SparseWeights(new long[8], new int[1], 1);

    private final long[] slots;
    private final int[] entries;
    private final int mask;
    private final float scale;

    private SparseWeights(long[] slots, int[] entries, float scale) {
        this.slots = slots;
        this.entries = entries;
        this.mask = slots.length - 1;
        this.scale = scale;
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int row = find(features[i]);
            if (row > 0) {
                add(row, scores);
            }
        }
    }

    @Override
    public Weights forOneThread() {
        return new Remembered(this);
    }

    /** Remembers where rows are, since a parser asks for the same features again and again; for one thread. */
    private static final class Remembered implements Weights {
        private static final int SIZE = 1 << 14;

        private final SparseWeights weights;
        private final long[] known = new long[SIZE];
        private int[] rows = new int[64];

        Remembered(SparseWeights weights) {
            this.weights = weights;
        }

        @Override
        public void score(int[] features, int count, float[] scores) {
            if (rows.length < count) {
                rows = new int[features.length];
            }
            int found = 0;
            for (int i = 0; i < count; i++) {
                int row = row(features[i]);
                rows[found] = row;
                found += row > 0 ? 1 : 0;
            }
            for (int i = 0; i < found; i++) {
                weights.add(rows[i], scores);
            }
        }

        private int row(int feature) {
            int at = (feature ^ (feature >>> 16)) & (SIZE - 1);
            long entry = known[at];
            if ((int) (entry >>> 32) == feature && (int) entry != 0) {
                return (int) entry - 1;
            }
            int row = weights.find(feature);
            known[at] = ((long) feature << 32) | (row + 1);
            return row;
        }
    }

    boolean isEmpty() {
        return entries.length == 1;
    }

    private int find(int feature) {
        for (int at = feature & mask; ; at = (at + 1) & mask) {
            long slot = slots[at];
            if ((int) slot == 0 || (int) (slot >>> 32) == feature) {
                return (int) slot;
            }
        }
    }

    private void add(int row, float[] scores) {
        for (int at = row; ; at++) {
            int entry = entries[at];
            scores[(entry >>> 16) & 0x7FFF] += (short) entry * scale;
            if (entry < 0) {
                return;
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static SparseWeights read(Bytes in) {
        int rows = in.integer();
        int size = in.integer();
        float scale = in.real();
        long[] slots = new long[Integer.highestOneBit(Math.max(8, rows * 3 / 2)) * 2];
        int[] entries = new int[size + 1];
        int next = 1;
        int feature = 0;
        for (int row = 0; row < rows; row++) {
            feature += in.varint();
            place(slots, feature, next);
            int length = in.varint();
            for (int i = 0; i < length; i++) {
                int type = in.varint();
                int weight = Varint.unzigzag(in.varint());
                entries[next++] = (type << 16) | (weight & 0xFFFF) | (i == length - 1 ? 1 << 31 : 0);
            }
        }
        return new SparseWeights(slots, entries, scale);
    }

    private static void place(long[] slots, int feature, int row) {
        int at = feature & (slots.length - 1);
        while ((int) slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = ((long) feature << 32) | row;
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
