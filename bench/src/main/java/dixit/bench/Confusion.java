package dixit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which values were given where which were right. */
final class Confusion {
    private final Map<String, Map<String, Integer>> given = new TreeMap<>();

    void add(String gold, String found) {
        given.computeIfAbsent(gold, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
    }

    int size() {
        return given.keySet().stream().mapToInt(this::gold).sum();
    }

    /** The share that is right. */
    double accuracy() {
        int right =
                given.keySet().stream().mapToInt(value -> count(value, value)).sum();
        return size() == 0 ? 0 : (double) right / size();
    }

    /** The share that would be right if the answer were always this one. */
    double constant(String value) {
        return size() == 0 ? 0 : (double) gold(value) / size();
    }

    /** The mean F1 over the values that the gold has. */
    double macroF1() {
        return given.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** The mean F1 over the gold's values if the answer were always this one. */
    double constantMacroF1(String value) {
        return given.isEmpty() ? 0 : 2.0 * gold(value) / (size() + gold(value)) / given.size();
    }

    private double f1(String value) {
        Counts counts = new Counts();
        int found = given.keySet().stream().mapToInt(gold -> count(gold, value)).sum();
        counts.add(count(value, value), found, gold(value));
        return counts.f1();
    }

    private int gold(String value) {
        return given.getOrDefault(value, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int count(String gold, String found) {
        return given.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    /** Of each value of the gold, how often which was given: {@code NEG: NEG 5, POS 1}. */
    @Override
    public String toString() {
        List<String> values = new ArrayList<>();
        given.forEach((gold, found) -> {
            List<String> counts = new ArrayList<>();
            found.forEach((value, count) -> counts.add(value + " " + count));
            values.add(gold + ": " + String.join(", ", counts));
        });
        return String.join("; ", values);
    }
}
