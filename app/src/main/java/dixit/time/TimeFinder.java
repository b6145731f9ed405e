package dixit.time;

import dixit.document.Document;
import dixit.document.Span;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text by a language's rules; immutable, shared by threads. */
public final class TimeFinder {
    private record Candidate(TimeRule rule, int order, Match match) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(
                    each -> each.match().begin())
            .thenComparing((a, b) -> a.match().beats(b.match()) ? -1 : b.match().beats(a.match()) ? 1 : 0)
            .thenComparingInt(Candidate::order);

    private final List<TimeRule> rules;
    private final Map<String, int[]> simple = new HashMap<>();
    private final Map<String, int[]> composed = new HashMap<>();
    private final Tense tense;

    private TimeFinder(List<TimeRule> rules, Tense tense) {
        this.rules = rules;
        this.tense = tense;
        Map<String, List<Integer>> first = new TreeMap<>();
        Map<String, List<Integer>> second = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            for (String token : rules.get(i).first()) {
                (rules.get(i).takesTimes() ? second : first)
                        .computeIfAbsent(token, key -> new ArrayList<>())
                        .add(i);
            }
        }
        first.forEach((token, list) ->
                simple.put(token, list.stream().mapToInt(i -> i).toArray()));
        second.forEach((token, list) ->
                composed.put(token, list.stream().mapToInt(i -> i).toArray()));
    }

    /**
     * Reads the language's rules.
     *
     * @throws dixit.language.DataException if a file is missing or a rule cannot be read
     */
    public static TimeFinder load(Pack pack) {
        Map<String, Set<String>> lists = new TreeMap<>();
        if (pack.has("times/tense.yaml")) {
            pack.values("times/tense.yaml").forEach((name, list) -> {
                Set<String> words = new TreeSet<>();
                if (list instanceof List<?> entries) {
                    entries.forEach(entry -> words.add(String.valueOf(entry)));
                }
                lists.put(name, words);
            });
        }
        return new TimeFinder(TimeRules.read(pack), Tense.of(lists));
    }

    /**
     * The time expressions in the document's body, in order, none overlapping another.
     *
     * @param sentences of the document, in order; without them, tense and parts of speech do not help
     */
    public List<TimeExpression> find(Document document, List<Sentence> sentences) {
        Tokens tokens = new Tokens(document.text(), document.bodyBegin());
        Words words = new Words(sentences);
        @Nullable Found[] none = {};
        List<Found> found = resolve(document, tokens, words, select(tokens, none, words, simple));
        List<Found> all = compose(document, tokens, words, found);
        return all.stream().map(each -> expression(tokens, each)).toList();
    }

    private static TimeExpression expression(Tokens tokens, Found found) {
        Meaning meaning = found.meaning();
        return new TimeExpression(
                span(tokens, found.begin(), found.end()),
                meaning.type(),
                meaning.value(),
                meaning.first(),
                meaning.last(),
                found.rule());
    }

    private static Span span(Tokens tokens, int begin, int end) {
        return new Span(tokens.begin(begin), tokens.end(end - 1));
    }

    /** The best matches that do not overlap, in order. */
    private List<Candidate> select(Tokens tokens, @Nullable Found[] times, Words words, Map<String, int[]> index) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            collect(tokens, times, words, at, index.get(tokens.at(at)), candidates);
            if (tokens.isNumber(at)) {
                collect(tokens, times, words, at, index.get(Pattern.NUMBER), candidates);
            }
            if (at < times.length && times[at] != null) {
                collect(tokens, times, words, at, index.get(Pattern.TIME), candidates);
            }
        }
        candidates.sort(BEST_FIRST);
        return withoutOverlap(candidates);
    }

    /** The first of those that overlap, unless the next is longer. */
    private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
        List<Candidate> selected = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Match match = candidate.match();
            if (!selected.isEmpty()
                    && match.begin() < selected.getLast().match().end()) {
                Match rival = selected.getLast().match();
                if (match.end() - match.begin() <= rival.end() - rival.begin()) {
                    continue;
                }
                selected.removeLast();
            }
            selected.add(candidate);
        }
        return selected;
    }

    private void collect(
            Tokens tokens,
            @Nullable Found[] times,
            Words words,
            int at,
            int @Nullable [] indices,
            List<Candidate> candidates) {
        if (indices == null) {
            return;
        }
        for (int index : indices) {
            TimeRule rule = rules.get(index);
            Match match = rule.at(tokens, times, at, words);
            if (match != null) {
                candidates.add(new Candidate(rule, index, match));
            }
        }
    }

    /** Reckons each in turn, so that later ones can refer to earlier ones. */
    private List<Found> resolve(Document document, Tokens tokens, Words words, List<Candidate> candidates) {
        List<Found> found = new ArrayList<>();
        Period context = null;
        for (Candidate candidate : candidates) {
            Match match = candidate.match();
            Reference reference = new Reference(
                    document.published(), context, tense(words, span(tokens, match.begin(), match.end())));
            Meaning meaning = candidate.rule().meaning(match, reference);
            if (meaning != null) {
                found.add(new Found(
                        match.begin(), match.end(), meaning, candidate.rule().name()));
                context = meaning.period() == null ? context : meaning.period();
            }
        }
        return found;
    }

    private @Nullable Direction tense(Words words, Span span) {
        Sentence sentence = words.sentence(span.begin());
        return sentence == null ? null : tense.of(sentence, span);
    }

    /** Puts what rules over times make in place of what they took. */
    private List<Found> compose(Document document, Tokens tokens, Words words, List<Found> found) {
        @Nullable Found[] times = new Found[tokens.size()];
        found.forEach(each -> times[each.begin()] = each);
        List<Found> made = resolve(document, tokens, words, select(tokens, times, words, composed));
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (Found each : found) {
            while (next < made.size() && made.get(next).begin() < each.end()) {
                all.add(made.get(next++));
            }
            if (all.isEmpty() || all.getLast().end() <= each.begin()) {
                all.add(each);
            }
        }
        all.addAll(made.subList(next, made.size()));
        return List.copyOf(all);
    }
}
