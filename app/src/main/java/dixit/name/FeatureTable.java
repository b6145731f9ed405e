package dixit.name;

/**
 * Numbers features, given by their hashes, from 1; immutable.
 *
 * <p>A slot of the open-addressed table holds a feature's hash (high half) and its number (low half; 0 is an empty slot).
 */
public final class FeatureTable {
    private final long[] slots;
    private final int size;
    private final int mask;

    /**
     * @param hashes the feature of number 1, 2, …; all different
     */
    public FeatureTable(int... hashes) {
        size = hashes.length;
        slots = new long[Integer.highestOneBit(Math.max(8, size * 5 / 4)) * 2];
        mask = slots.length - 1;
        for (int i = 0; i < hashes.length; i++) {
            int at = hashes[i] & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = ((long) hashes[i] << 32) | (i + 1);
        }
    }

    /** The features, in order of their numbers. */
    public int[] hashes() {
        int[] hashes = new int[size];
        for (long slot : slots) {
            if (slot != 0) {
                hashes[(int) slot - 1] = (int) (slot >>> 32);
            }
        }
        return hashes;
    }

    public int size() {
        return size;
    }

    /** The number of a feature; 0 for one that is not in the table. */
    public int number(int hash) {
        for (int at = hash & mask; ; at = (at + 1) & mask) {
            long slot = slots[at];
            if (slot == 0 || (int) (slot >>> 32) == hash) {
                return (int) slot;
            }
        }
    }
}
