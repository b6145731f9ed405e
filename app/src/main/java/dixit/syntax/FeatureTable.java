package dixit.syntax;

import java.util.stream.IntStream;

/**
 * What features have, given by their hashes: whole numbers other than 0; immutable.
 *
 * <p>A slot of the open-addressed table, at most half full, holds a hash (high half) and its value (low half; 0 is an empty slot). The table is
 * larger than the processor's cache, so whoever asks for many features {@linkplain #fetch fetches} their slots first: many
 * at once take hardly longer than one.
 */
public final class FeatureTable {
    private final long[] slots;
    private final int mask;
    private final int size;

    /**
     * @param hashes all different
     * @param values one for each, not 0
     */
    FeatureTable(int[] hashes, int[] values) {
        size = hashes.length;
        slots = new long[Integer.highestOneBit(Math.max(2, size)) * 4];
        mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int at = hashes[i] & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = (long) hashes[i] << Integer.SIZE | Integer.toUnsignedLong(values[i]);
        }
    }

    /** Gives the features the numbers 1, 2, … */
    public static FeatureTable numbering(int... hashes) {
        return new FeatureTable(hashes, IntStream.rangeClosed(1, hashes.length).toArray());
    }

    public int size() {
        return size;
    }

    /** The value of a feature; 0 for one that is not in the table. */
    public int get(int hash) {
        return get(hash, slots[hash & mask]);
    }

    /** Writes the slot at which the search for each of the first {@code count} hashes begins. */
    public void fetch(int[] hashes, int count, long[] fetched) {
        for (int i = 0; i < count; i++) {
            fetched[i] = slots[hashes[i] & mask];
        }
    }

    /**
     * The value of a feature; 0 for one that is not in the table.
     *
     * @param fetched the slot that {@link #fetch} gave for it
     */
    public int get(int hash, long fetched) {
        long slot = fetched;
        for (int at = hash & mask; (int) slot != 0 && (int) (slot >>> Integer.SIZE) != hash; ) {
            at = (at + 1) & mask;
            slot = slots[at];
        }
        return (int) slot;
    }
}
