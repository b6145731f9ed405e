package dixit.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which word of a translation renders a word: IBM's model 1 (Brown et al. 1993), learnt in both directions from aligned
 * sentences, with a preference for like places (Dyer et al. 2013). Words count by their first letters, so that few
 * sentences suffice.
 */
final class WordAlignment {
    private static final int STEM = 5;
    private static final int ROUNDS = 6;
    private static final double DIAGONAL = 4;
    private static final double UNSEEN = 1e-6;

    private final Map<String, Map<String, Double>> there;
    private final Map<String, Map<String, Double>> back;

    /** A sentence and its translation, as words. */
    record Pair(List<String> words, List<String> translation) {
        private Pair stems() {
            return new Pair(stems(words), stems(translation));
        }

        private Pair turned() {
            return new Pair(/* words= */ translation, /* translation= */ words);
        }

        private static List<String> stems(List<String> words) {
            return words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .map(word -> word.substring(0, Math.min(STEM, word.length())))
                    .toList();
        }
    }

    private WordAlignment(List<Pair> stems) {
        this.there = learn(stems);
        this.back = learn(stems.stream().map(Pair::turned).toList());
    }

    static WordAlignment of(List<Pair> pairs) {
        return new WordAlignment(pairs.stream().map(Pair::stems).toList());
    }

    /** The index of the word in the translation that renders the word with this index best. */
    int rendering(Pair pair, int index) {
        Pair stems = pair.stems();
        String word = stems.words().get(index);
        int best = 0;
        double highest = -1;
        for (int i = 0; i < stems.translation().size(); i++) {
            String other = stems.translation().get(i);
            double score = chance(there, word, other) * chance(back, other, word) * nearness(stems, index, i);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    private static double chance(Map<String, Map<String, Double>> table, String word, String other) {
        return table.getOrDefault(word, Map.of()).getOrDefault(other, UNSEEN);
    }

    private static double nearness(Pair pair, int word, int other) {
        double apart = (word + 0.5) / pair.words().size()
                - (other + 0.5) / pair.translation().size();
        return Math.exp(-DIAGONAL * Math.abs(apart));
    }

    private static Map<String, Map<String, Double>> learn(List<Pair> pairs) {
        Map<String, Map<String, Double>> table = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Map<String, Double>> counts = new HashMap<>();
            for (Pair pair : pairs) {
                count(pair, round == 0 ? null : table, counts);
            }
            counts.values().forEach(WordAlignment::normalise);
            table = counts;
        }
        return table;
    }

    /** Shares each word of the translation out among the words that may have given it. */
    private static void count(
            Pair pair, @Nullable Map<String, Map<String, Double>> table, Map<String, Map<String, Double>> counts) {
        for (int i = 0; i < pair.translation().size(); i++) {
            String other = pair.translation().get(i);
            List<Double> shares = new ArrayList<>();
            for (int j = 0; j < pair.words().size(); j++) {
                double known = table == null ? 1 : chance(table, pair.words().get(j), other);
                shares.add(known * nearness(pair, j, i));
            }
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            for (int j = 0; j < shares.size(); j++) {
                counts.computeIfAbsent(pair.words().get(j), key -> new HashMap<>())
                        .merge(other, shares.get(j) / sum, Double::sum);
            }
        }
    }

    private static void normalise(Map<String, Double> counts) {
        double sum = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((word, count) -> count / sum);
    }
}
