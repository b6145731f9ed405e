package dixit.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginnings of words, which stand for them across inflections and, for cognates, across languages. */
public final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Shorter words are mostly the grammar's. */
    private static final int SHORTEST = 4;

    private static final int STEM = 5;

    private Stems() {}

    /** The stems of the longer words and all numbers, without case and accents. */
    public static Set<String> of(@Nullable String text) {
        Set<String> stems = new HashSet<>();
        if (text != null) {
            Matcher words = WORD.matcher(NameKey.of(text));
            while (words.find()) {
                String word = words.group();
                if (word.length() >= SHORTEST || Character.isDigit(word.charAt(0))) {
                    stems.add(word.substring(0, Math.min(STEM, word.length())));
                }
            }
        }
        return stems;
    }

    /** The same for the words of an object, which begin and end with ones that tell: <i>oil</i>, <i>natural gas</i>. */
    public static Set<String> ofObject(@Nullable String text) {
        Set<String> stems = of(text);
        if (text != null) {
            String[] words = NameKey.of(text).split(" ");
            for (String word : List.of(words[0], words[words.length - 1])) {
                if (word.length() == SHORTEST - 1) {
                    stems.add(word);
                }
            }
        }
        return stems;
    }

    /** The share of the smaller set that is in the other, from 0 to 1; 0 if either is empty. */
    public static double overlap(Set<String> a, Set<String> b) {
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = a.size() <= b.size() ? b : a;
        return small.isEmpty() ? 0 : small.stream().filter(large::contains).count() / (double) small.size();
    }
}
