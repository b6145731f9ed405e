package dixit.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** In how many texts of a collection a term occurs, and what that makes it weigh (inverse document frequency). */
public final class Frequencies {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int size;

    private Frequencies(int size) {
        this.size = size;
    }

    public static Frequencies of(TermKind kind, Collection<String> collection) {
        Frequencies frequencies = new Frequencies(collection.size());
        for (String text : collection) {
            new HashSet<>(kind.of(text)).forEach(term -> frequencies.texts.merge(term, 1, Integer::sum));
        }
        return frequencies;
    }

    /** The rarer, the more: the logarithm of the collection's size over the number of texts that have the term. */
    public double weight(String term) {
        return Math.log((size + 1) / (texts.getOrDefault(term, 0) + 0.5));
    }
}
