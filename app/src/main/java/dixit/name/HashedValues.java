package dixit.name;

import dixit.syntax.Bytes;
import dixit.syntax.Varint;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Whole numbers above 0 by the hashes of their keys, in six bytes each; immutable. */
final class HashedValues {
    private final int[] hashes;
    private final short[] numbers;
    private final int[] values;

    /**
     * @param hashes of the keys, ascending
     * @param numbers for each of them, which of the values is its own
     */
    private HashedValues(int[] hashes, short[] numbers, int[] values) {
        this.hashes = hashes;
        this.numbers = numbers;
        this.values = values;
    }

    /** The value of a key with this hash, 0 if there is none. */
    int get(int hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : values[numbers[at] & 0xFFFF];
    }

    static HashedValues read(Bytes in) {
        int[] values = new int[in.varint()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.varint();
        }
        int[] hashes = new int[in.varint()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            last += in.varint();
            hashes[i] = last;
        }
        short[] numbers = new short[hashes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) in.varint();
        }
        return new HashedValues(hashes, numbers, values);
    }

    /** Writes values as {@link #read} reads them: the different ones, the distances of the hashes, which each has. */
    static void write(DataOutput out, SortedMap<Integer, Integer> all) throws IOException {
        List<Integer> values = List.copyOf(new TreeSet<>(all.values()));
        Varint.write(out, values.size());
        for (int value : values) {
            Varint.write(out, value);
        }
        Varint.write(out, all.size());
        int last = Integer.MIN_VALUE;
        for (int hash : all.keySet()) {
            Varint.write(out, hash - last);
            last = hash;
        }
        for (int value : all.values()) {
            Varint.write(out, Collections.binarySearch(values, value));
        }
    }
}
