package dixit.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The three-word runs of a text, as a sorted set of hashes (Broder 1997, <i>On the resemblance and containment of
 * documents</i>).
 */
public final class Shingles {
    private static final int WORDS = 3;

    /** One shingle in so many is kept in the sketch that candidates are found by. */
    private static final int SAMPLE = 8;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(String text) {
        List<String> words = Words.of(text);
        LongStream.Builder hashes = LongStream.builder();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(hash(words.subList(i, i + WORDS)));
        }
        return new Shingles(hashes.build().sorted().distinct().toArray());
    }

    /** FNV-1a, its bits mixed once more so that a sample by remainder is even. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    public int size() {
        return hashes.length;
    }

    /** Every eighth shingle by its hash: two texts that share many shingles share some of these. */
    public long[] sketch() {
        return Arrays.stream(hashes)
                .filter(hash -> Math.floorMod(hash, SAMPLE) == 0)
                .toArray();
    }

    /** The share of the smaller set that is in the other, from 0 to 1. */
    public double containment(Shingles other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        return smaller == 0 ? 0 : shared(other) / (double) smaller;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
