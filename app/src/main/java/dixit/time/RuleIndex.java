package dixit.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules by the token that can open them, so that most tokens of a text cost one look-up; immutable. */
final class RuleIndex {
    private final List<TimeRule> rules;
    private final Map<String, List<Integer>> byToken = new HashMap<>();

    RuleIndex(List<TimeRule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            for (String token : rules.get(i).first()) {
                byToken.computeIfAbsent(token, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * The best fits that do not overlap, in order of the text.
     *
     * @param times by first token, the expressions that rules over times may take in
     */
    List<Candidate> select(Tokens tokens, @Nullable Found[] times, Words words) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            collect(tokens.at(at), tokens, times, words, at, candidates);
            if (tokens.isNumber(at)) {
                collect(Pattern.NUMBER, tokens, times, words, at, candidates);
            }
            if (at < times.length && times[at] != null) {
                collect(Pattern.TIME, tokens, times, words, at, candidates);
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return withoutOverlap(candidates);
    }

    private void collect(
            String key, Tokens tokens, @Nullable Found[] times, Words words, int at, List<Candidate> candidates) {
        for (int index : byToken.getOrDefault(key, List.of())) {
            TimeRule rule = rules.get(index);
            Match match = rule.at(tokens, times, at, words);
            if (match != null) {
                candidates.add(new Candidate(rule, index, match));
            }
        }
    }

    /** The first of those that overlap, unless the next is longer. */
    private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
        List<Candidate> selected = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (selected.isEmpty() || !candidate.overlaps(selected.getLast())) {
                selected.add(candidate);
            } else if (candidate.isLongerThan(selected.getLast())) {
                selected.set(selected.size() - 1, candidate);
            }
        }
        return selected;
    }
}
