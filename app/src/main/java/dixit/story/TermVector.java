package dixit.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text as weighted terms: inverse document frequency times a damped count. */
final class TermVector {
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Frequencies frequencies;

    TermVector(TermKind kind, String text, Frequencies frequencies) {
        this.frequencies = frequencies;
        Map<String, Integer> counts = new LinkedHashMap<>();
        kind.of(text).forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * frequencies.weight(term)));
    }

    double cosine(TermVector other) {
        double dot = weights.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0))
                .sum();
        double norms = Math.sqrt(squares() * other.squares());
        return norms == 0 ? 0 : dot / norms;
    }

    private double squares() {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    /** The share of the lighter text's weight that the other has too. */
    double containment(TermVector other) {
        double shared = weights.entrySet().stream()
                .mapToDouble(entry -> Math.min(entry.getValue(), other.weights.getOrDefault(entry.getKey(), 0.0)))
                .sum();
        double lighter = Math.min(total(), other.total());
        return lighter == 0 ? 0 : shared / lighter;
    }

    private double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The summed weight of the three rarest terms that both have. */
    double rarest(TermVector other) {
        return weights.keySet().stream()
                .filter(other.weights::containsKey)
                .map(frequencies::weight)
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
