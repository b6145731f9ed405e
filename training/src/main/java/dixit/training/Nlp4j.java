package dixit.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** The lists of English that come with NLP4J (Apache License 2.0), learnt from far more text than there is at hand. */
public final class Nlp4j {
    private static final String LISTS = "edu/emory/mathcs/nlp/lexica/en-";
    private static final ObjectInputFilter SAFE =
            ObjectInputFilter.Config.createFilter("java.base/*;edu.emory.mathcs.nlp.common.collection.tree.*;!*");

    private Nlp4j() {}

    /**
     * Reads a list as it was kept.
     *
     * @throws IOException if it is not on the class path or cannot be read
     */
    static Object read(String name) throws IOException {
        String path = LISTS + name + ".xz";
        InputStream packed = Nlp4j.class.getClassLoader().getResourceAsStream(path);
        if (packed == null) {
            throw new IOException(path + " is not on the class path: build with the profile teachers");
        }
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            in.setObjectInputFilter(SAFE);
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(path + " holds what this program does not know", e);
        }
    }

    /**
     * Brown's classes of forms: of each form in small letters all beginnings of its path.
     *
     * @throws IOException if they are not on the class path or cannot be read
     */
    public static Map<?, ?> brown(String name) throws IOException {
        return (Map<?, ?>) read("brown-clusters-" + name + "-lowercase");
    }

    /** The longest of the beginnings of a path, as bits after a leading one; at most {@code deepest} bits. */
    public static int longest(Object beginnings, int deepest) {
        return ((Set<?>) beginnings)
                .stream().mapToInt(path -> bits((String) path, deepest)).max().orElse(0);
    }

    private static int bits(String path, int deepest) {
        return Integer.parseInt("1" + path.substring(0, Math.min(deepest, path.length())), 2);
    }
}
