package dixit.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/** Classes of English forms that others learnt from far more text than there is at hand: NLP4J's, Apache License 2.0. */
final class ReadyClasses {
    private static final String ENGLISH = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-twit-lowercase.xz";
    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{P}&&[^@#_/\\\\]]{1,20}");
    private static final int DEEPEST = 28;

    private ReadyClasses() {}

    /**
     * The classes of a language's forms, perhaps none.
     *
     * @throws IOException if they are not on the class path or cannot be read
     */
    static WordClasses of(String language) throws IOException {
        if (!language.equals("en")) {
            return WordClasses.NONE;
        }
        InputStream packed = ReadyClasses.class.getClassLoader().getResourceAsStream(ENGLISH);
        if (packed == null) {
            throw new IOException(ENGLISH + " is not on the class path: build with the profile teachers");
        }
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
            return classes((Map<?, ?>) in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(ENGLISH + " holds more than lists of the JDK", e);
        }
    }

    /** Of each form all beginnings of its path are given, so that the longest is its class. */
    private static WordClasses classes(Map<?, ?> paths) {
        Map<String, Integer> classes = new TreeMap<>();
        paths.forEach((form, beginnings) -> {
            if (FORM.matcher((String) form).matches()) {
                int longest = ((Set<?>) beginnings)
                        .stream().mapToInt(path -> bits((String) path)).max().orElse(0);
                classes.merge(Draft.plain((String) form), longest, Math::max);
            }
        });
        return new WordClasses(classes);
    }

    private static int bits(String path) {
        return Integer.parseInt("1" + path.substring(0, Math.min(DEEPEST, path.length())), 2);
    }
}
