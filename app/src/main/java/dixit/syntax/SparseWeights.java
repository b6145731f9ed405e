package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights as they are shipped: for each feature a row of weights; immutable.
 *
 * <p>A row of one class is an entry; one of few classes is a list of entries, told by where it begins and, in seven bits, how many it
 * has; the others have a lane for every class, which is faster to add. The two top bits say which of these a row is. An entry
 * is the long of its class (ten bits), the class's shift in it (six) and the weight (fourteen).
 *
 * <p>What takes time is to fetch what is needed from all over the memory; so the first of each row is fetched before any is used.
 *
 * <p>All weights are whole multiples of the scale, a power of two, so that sums are exact in whatever order.
 */
public final class SparseWeights implements Weights {
    /** No weights at all. */
    static final SparseWeights NONE =
            new SparseWeights(1, 1, new FeatureTable(new int[0], new int[0]), new int[0], new long[0][]);

    /** A row that lists one class in so many is as slow to add as one that has them all. */
    private static final int FEW = 10;

    private static final int LENGTH = 7;
    private static final int MOST = (1 << LENGTH) - 1;
    private static final int PLACE = 20;
    private static final int PLACES = 1 << 10;
    private static final int SHIFT = 14;
    private static final int KIND = 30;
    private static final int LIST = 1;
    private static final int SINGLE = 2;
    private static final int FULL = 3;

    private final int classes;
    private final float scale;
    private final FeatureTable rows;
    private final int[] entries;
    private final long[][] full;

    private SparseWeights(int classes, float scale, FeatureTable rows, int[] entries, long[][] full) {
        this.classes = classes;
        this.scale = scale;
        this.rows = rows;
        this.entries = entries;
        this.full = full;
    }

    @Override
    public void score(int[] features, int count, float[] scores) {
        long[] sums = noSums();
        add(features, count, new Rows(), sums);
        addTo(scores, sums);
    }

    @Override
    public Weights forOneThread() {
        return new RecentSums(this);
    }

    boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Sums of nothing, in lanes. */
    long[] noSums() {
        return new long[Lanes.longs(classes)];
    }

    /** Adds sums of weights, taken as whole numbers, to scores. */
    void addTo(float[] scores, long[] sums) {
        Lanes.addTo(scores, sums, scale);
    }

    /** Takes off what {@link #add} adds. */
    void subtract(int[] features, int count, Rows found, long[] sums) {
        Lanes.negate(sums);
        add(features, count, found, sums);
        Lanes.negate(sums);
    }

    /**
     * Adds the weights of features to sums, taken as whole numbers.
     *
     * @param found room for their rows
     */
    void add(int[] features, int count, Rows found, long[] sums) {
        find(features, count, found);
        for (int i = 0; i < found.singles; i++) {
            add(found.single[i], sums);
        }
        addLists(found, sums);
        addFull(found, sums);
    }

    private void addLists(Rows found, long[] sums) {
        for (int i = 0; i < found.lists; i++) {
            found.first[i] = entries[begin(found.list[i])];
        }
        for (int i = 0; i < found.lists; i++) {
            add((int) found.first[i], sums);
            int begin = begin(found.list[i]);
            int end = begin + (found.list[i] & MOST);
            for (int at = begin + 1; at < end; at++) {
                add(entries[at], sums);
            }
        }
    }

    private void addFull(Rows found, long[] sums) {
        for (int i = 0; i < found.fulls; i++) {
            sums[0] += full[begin(found.full[i])][0];
        }
        for (int i = 0; i < found.fulls; i++) {
            Lanes.addRest(full[begin(found.full[i])], sums);
        }
    }

    private static void add(int entry, long[] sums) {
        sums[entry >>> PLACE & (PLACES - 1)] += (long) weight(entry) << (entry >>> SHIFT);
    }

    private static int weight(int entry) {
        return entry << (Integer.SIZE - SHIFT) >> (Integer.SIZE - SHIFT);
    }

    /** Finds the rows of features; a feature may have none. No branch depends on a row's kind, as none could be foreseen. */
    private void find(int[] features, int count, Rows found) {
        found.makeRoom(count);
        rows.fetch(features, count, found.first);
        int singles = 0;
        int lists = 0;
        int fulls = 0;
        for (int i = 0; i < count; i++) {
            int row = rows.get(features[i], found.first[i]);
            int kind = row >>> KIND;
            found.single[singles] = row;
            singles += kind == SINGLE ? 1 : 0;
            found.list[lists] = row;
            lists += kind == LIST ? 1 : 0;
            found.full[fulls] = row;
            fulls += kind == FULL ? 1 : 0;
        }
        found.singles = singles;
        found.lists = lists;
        found.fulls = fulls;
    }

    private static int begin(int row) {
        return (row & (1 << KIND) - 1) >>> LENGTH;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the scale is no power of two, or there is more than can be added exactly
     */
    static SparseWeights read(Bytes in, int classes) throws IOException {
        int rows = in.integer();
        int entries = in.integer();
        float scale = in.real();
        if (Math.scalb(1f, Math.getExponent(scale)) != scale) {
            throw new IOException("weights in units of " + scale);
        }
        if (Lanes.longs(classes) > PLACES) {
            throw new IOException("weights of " + classes + " classes");
        }
        return read(in, classes, scale, new int[rows], new int[entries]);
    }

    private static SparseWeights read(Bytes in, int classes, float scale, int[] features, int[] entries)
            throws IOException {
        int[] rows = new int[features.length];
        List<long[]> full = new ArrayList<>();
        int listed = 0;
        int feature = 0;
        for (int row = 0; row < rows.length; row++) {
            feature += in.varint();
            features[row] = feature;
            int length = in.varint();
            if (length == 1) {
                rows[row] = SINGLE << KIND | entry(in);
            } else if (length > 0 && length <= MOST && length * FEW < classes) {
                rows[row] = LIST << KIND | listed << LENGTH | length;
                for (int i = 0; i < length; i++) {
                    entries[listed++] = entry(in);
                }
            } else {
                rows[row] = FULL << KIND | full.size() << LENGTH;
                full.add(full(in, classes, length));
            }
        }
        return new SparseWeights(
                classes,
                scale,
                new FeatureTable(features, rows),
                Arrays.copyOf(entries, listed),
                full.toArray(long[][]::new));
    }

    private static int entry(Bytes in) throws IOException {
        int type = in.varint();
        return Lanes.place(type) << PLACE | Lanes.shift(type) << SHIFT | (weight(in) & ((1 << SHIFT) - 1));
    }

    private static long[] full(Bytes in, int classes, int length) throws IOException {
        long[] row = new long[Lanes.longs(classes)];
        for (int i = 0; i < length; i++) {
            int type = in.varint();
            row[Lanes.place(type)] += (long) weight(in) << Lanes.shift(type);
        }
        return row;
    }

    private static int weight(Bytes in) throws IOException {
        int weight = Varint.unzigzag(in.varint());
        if (Math.abs(weight) > Lanes.LARGEST) {
            throw new IOException("a weight of " + weight + " units");
        }
        return weight;
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
