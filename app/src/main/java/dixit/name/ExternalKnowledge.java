package dixit.name;

import dixit.language.DataException;
import dixit.language.Pack;
import dixit.syntax.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What lists and much text outside the training data tell of words: classes of forms that stand in like places and what sorts
 * of things phrases are known to name (Ratinov and Roth 2009), by hashes; immutable.
 */
public final class ExternalKnowledge {
    /** Where a language's pack keeps it. */
    public static final String FILE = "model/knowledge.bin";

    /** The words of the longest phrase. */
    public static final int LONGEST = 6;

    private static final ExternalKnowledge NONE = new ExternalKnowledge(empty(), empty(), empty());

    private final HashedValues classes;
    private final HashedValues likes;
    private final HashedValues phrases;

    private ExternalKnowledge(HashedValues classes, HashedValues likes, HashedValues phrases) {
        this.classes = classes;
        this.likes = likes;
        this.phrases = phrases;
    }

    private static HashedValues empty() {
        return HashedValues.read(new Bytes(new byte[2]));
    }

    /**
     * What a pack knows, perhaps nothing.
     *
     * @throws DataException if its file cannot be read
     */
    public static ExternalKnowledge load(Pack pack) {
        if (!pack.has(FILE)) {
            return NONE;
        }
        try (InputStream in = new InflaterInputStream(pack.data().open(pack.path(FILE)))) {
            Bytes bytes = new Bytes(in.readAllBytes());
            return new ExternalKnowledge(HashedValues.read(bytes), HashedValues.read(bytes), HashedValues.read(bytes));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DataException(pack.path(FILE) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The class of a form in small letters, by Brown's clustering: the path from the root, as bits after a leading one; or 0. */
    int brown(String lower) {
        return classes.get(lower.hashCode());
    }

    /** The class of a form as written, by its vector: the path from the root, as bits after a leading one; or 0. */
    int like(String form) {
        return likes.get(form.hashCode());
    }

    /** What the words of a sentence are known to name: of each sort the longest phrase that a word is in. */
    Phrases phrases(List<String> tokens) {
        Phrases found = new Phrases(tokens.size());
        for (int from = 0; from < tokens.size(); from++) {
            if (Character.isUpperCase(tokens.get(from).charAt(0))) {
                int hash = 0;
                for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
                    hash = joined(hash, tokens.get(to), to > from);
                    found.mark(from, to + 1, phrases.get(hash));
                }
            }
        }
        return found;
    }

    /** The hash of a phrase and a further word, as of the string of both with a space between. */
    private static int joined(int hash, String word, boolean further) {
        int longer = further ? 31 * hash + ' ' : hash;
        for (int i = 0; i < word.length(); i++) {
            longer = 31 * longer + word.charAt(i);
        }
        return longer;
    }

    /**
     * Writes a pack's knowledge.
     *
     * @param classes of forms in small letters, paths of Brown's classes
     * @param likes of forms as written, paths of their vectors' classes
     * @param phrases of words with a space between, the sorts of things they name: the bits {@code 1 << sort}
     */
    public static void write(
            OutputStream file,
            SortedMap<String, Integer> classes,
            SortedMap<String, Integer> likes,
            SortedMap<String, Integer> phrases)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (SortedMap<String, Integer> each : List.of(classes, likes, phrases)) {
            SortedMap<Integer, Integer> hashed = new TreeMap<>();
            each.forEach((key, value) -> hashed.put(key.hashCode(), value));
            HashedValues.write(out, hashed);
        }
        try (OutputStream deflated = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
            bytes.writeTo(deflated);
        }
    }

    /** The sorts of things that the words of a sentence are known to name. */
    static final class Phrases {
        /** How many sorts there are at most. */
        static final int SORTS = 5;

        private final int[][] lengths;
        private final int[][] places;

        private Phrases(int words) {
            lengths = new int[words][SORTS];
            places = new int[words][SORTS];
        }

        /**
         * Whether and how a word is part of a phrase of a sort.
         *
         * @return 0 if it is not; else its place there (first, inside, last, alone) and the phrase's length
         */
        int place(int word, int sort) {
            return places[word][sort];
        }

        private void mark(int from, int to, int sorts) {
            for (int sort = 0; sort < SORTS; sort++) {
                if ((sorts >> sort & 1) == 1) {
                    mark(from, to, sort, to - from);
                }
            }
        }

        private void mark(int from, int to, int sort, int length) {
            for (int word = from; word < to; word++) {
                if (lengths[word][sort] < length) {
                    lengths[word][sort] = length;
                    places[word][sort] = 1 + Lists.place(word, from, length) + 4 * Math.min(4, length);
                }
            }
        }
    }
}
