package dixit.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs what the gold has with what was found, one to one, most overlap first, as score.py and score_spans.py do. */
final class Pairing {
    private record Pair(double overlap, int gold, int found) {}

    /** How far one of the gold and one of what was found overlap. */
    interface Overlap {
        double of(int gold, int found);
    }

    private Pairing() {}

    /**
     * For each place in the gold that has one, the place of its partner.
     *
     * @param least no pair overlaps less
     */
    static Map<Integer, Integer> of(int gold, int found, Overlap overlap, double least) {
        List<Pair> all = new ArrayList<>();
        for (int g = 0; g < gold; g++) {
            for (int f = 0; f < found; f++) {
                double shared = overlap.of(g, f);
                if (shared >= least) {
                    all.add(new Pair(shared, g, f));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : all) {
            if (!pairs.containsKey(pair.gold()) && used.add(pair.found())) {
                pairs.put(pair.gold(), pair.found());
            }
        }
        return pairs;
    }
}
