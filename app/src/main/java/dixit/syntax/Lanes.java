package dixit.syntax;

/**
 * Whole numbers, three in a long, so that one addition adds three: the sums of many rows of weights, a lane for each class.
 * What a lane borrows from the next it gives back when it is read.
 */
final class Lanes {
    /** The largest weight: 256 of them fit into a lane. */
    static final int LARGEST = 4095;

    private static final int IN_LONG = 3;
    private static final int BITS = 21;
    private static final int UNUSED = Long.SIZE - BITS;

    private Lanes() {}

    /** How many longs have a lane for each class. */
    static int longs(int classes) {
        return (classes + IN_LONG - 1) / IN_LONG;
    }

    /** The long that has the lane of a class. */
    static int place(int type) {
        return type / IN_LONG;
    }

    /** Where in its long the lane of a class begins, in bits. */
    static int shift(int type) {
        return BITS * (type % IN_LONG);
    }

    /** Adds all but the first long. */
    static void addRest(long[] row, long[] sums) {
        for (int i = 1; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    static void negate(long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = -sums[i];
        }
    }

    /** Adds the numbers, taken as multiples of the scale, to scores, one a class. */
    static void addTo(float[] scores, long[] sums, float scale) {
        for (int i = 0, type = 0; i < sums.length; i++) {
            long rest = sums[i];
            for (int lane = 0; lane < IN_LONG && type < scores.length; lane++, type++) {
                long number = rest << UNUSED >> UNUSED;
                scores[type] += number * scale;
                rest = (rest - number) >> BITS;
            }
        }
    }
}
