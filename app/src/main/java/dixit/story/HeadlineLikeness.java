package dixit.story;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What two headlines of one language have in common, as numbers for a {@link Logistic}. */
public final class HeadlineLikeness {
    /** The names of the numbers that {@link #of} gives, in their order. */
    public static final List<String> FEATURES = List.of(
            "stems contained",
            "stems rarest",
            "words rarest",
            "prefixes contained",
            "pairs cosine",
            "pairs contained",
            "grams contained");

    private final Map<TermKind, Frequencies> frequencies = new EnumMap<>(TermKind.class);

    /**
     * Counts how frequent terms are.
     *
     * @param collection headlines of the language
     */
    public HeadlineLikeness(Collection<String> collection) {
        for (TermKind kind : TermKind.values()) {
            frequencies.put(kind, Frequencies.of(kind, collection));
        }
    }

    public double[] of(String a, String b) {
        return new double[] {
            vector(TermKind.STEM, a).containment(vector(TermKind.STEM, b)),
            vector(TermKind.STEM, a).rarest(vector(TermKind.STEM, b)),
            vector(TermKind.WORD, a).rarest(vector(TermKind.WORD, b)),
            vector(TermKind.PREFIX, a).containment(vector(TermKind.PREFIX, b)),
            vector(TermKind.PAIR, a).cosine(vector(TermKind.PAIR, b)),
            vector(TermKind.PAIR, a).containment(vector(TermKind.PAIR, b)),
            vector(TermKind.GRAM, a).containment(vector(TermKind.GRAM, b))
        };
    }

    private TermVector vector(TermKind kind, String text) {
        Frequencies counted = frequencies.get(kind);
        if (counted == null) {
            throw new IllegalStateException("no frequencies of " + kind);
        }
        return new TermVector(kind, text, counted);
    }
}
