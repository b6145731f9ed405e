package dixit.name;

/** Numbers features, given by their hashes, from 1; open-addressed, immutable. */
public final class FeatureTable {
    private final int[] slots;
    private final int[] hashes;
    private final int mask;

    /**
     * @param hashes the feature of number 1, 2, …; all different
     */
    public FeatureTable(int... hashes) {
        this.hashes = hashes.clone();
        slots = new int[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
        mask = slots.length - 1;
        for (int i = 0; i < hashes.length; i++) {
            int at = hashes[i] & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = i + 1;
        }
    }

    /** The features, in order of their numbers. */
    public int[] hashes() {
        return hashes.clone();
    }

    public int size() {
        return hashes.length;
    }

    /** The number of a feature; 0 for one that is not in the table. */
    public int number(int hash) {
        for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
            if (hashes[slots[at] - 1] == hash) {
                return slots[at];
            }
        }
        return 0;
    }
}
