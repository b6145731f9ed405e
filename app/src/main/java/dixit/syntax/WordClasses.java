package dixit.syntax;

import dixit.language.DataException;
import dixit.language.Pack;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Classes of forms that stand in like places (Brown and others 1992), where a language has them: they tell of a form that the
 * treebanks do not know what it is like; immutable.
 */
final class WordClasses {
    static final String FILE = "model/classes.bin";

    /** No classes at all. */
    static final WordClasses NONE = new WordClasses(Map.of());

    private static final int COARSE = 7;

    private final Map<String, Integer> classes;

    /**
     * Keeps classes.
     *
     * @param classes of each form the path from the root of the tree of classes, as bits after a leading one
     */
    WordClasses(Map<String, Integer> classes) {
        this.classes = classes;
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    /** The class of a form, 0 if it has none. */
    int of(String plain) {
        return classes.getOrDefault(plain, 0);
    }

    /** The wider class that a class is part of. */
    static int coarse(int of) {
        return of >>> Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(of) - COARSE);
    }

    /**
     * The classes of a pack, perhaps none.
     *
     * @throws DataException if they cannot be read
     */
    static WordClasses of(Pack pack) {
        if (!pack.has(FILE)) {
            return NONE;
        }
        String path = pack.path(FILE);
        try (InputStream in = pack.data().open(path)) {
            return read(new Bytes(new InflaterInputStream(in, new Inflater(), 1 << 16).readAllBytes()));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DataException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static WordClasses read(Bytes in) throws IOException {
        int size = in.integer();
        Map<String, Integer> classes = HashMap.newHashMap(size);
        String last = "";
        for (int i = 0; i < size; i++) {
            last = last.substring(0, in.varint()) + in.text();
            classes.put(last, in.varint());
        }
        return new WordClasses(classes);
    }

    /** Writes them as {@link #of(Pack)} reads them. */
    void write(OutputStream file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(classes.size());
        String last = "";
        for (Map.Entry<String, Integer> each : new TreeMap<>(classes).entrySet()) {
            int shared = Lexicon.shared(last, each.getKey());
            Varint.write(out, shared);
            out.writeUTF(each.getKey().substring(shared));
            Varint.write(out, each.getValue());
            last = each.getKey();
        }
        try (OutputStream deflated = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION))) {
            bytes.writeTo(deflated);
        }
    }
}
