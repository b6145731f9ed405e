package dixit.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The classes of a language's models, numbered: tags, relations, lemma scripts. */
final class Vocabulary {
    private static final int OFTEN = 8;

    private final Numbered<Tag> tags;
    private final Numbered<String> relations;
    private final Numbered<LemmaScript> scripts;

    private record Numbered<T>(List<T> list, Map<T, Integer> numbers) {
        static <T> Numbered<T> of(Iterable<T> values) {
            Set<T> distinct = new HashSet<>();
            values.forEach(distinct::add);
            List<T> list = distinct.stream()
                    .sorted(Comparator.comparing(Object::toString))
                    .toList();
            Map<T, Integer> numbers = new HashMap<>();
            list.forEach(value -> numbers.put(value, numbers.size()));
            return new Numbered<>(list, numbers);
        }

        int number(T value) {
            return Objects.requireNonNull(numbers.get(value), () -> "not in the training data: " + value);
        }
    }

    Vocabulary(List<Gold> sentences) {
        tags = Numbered.of(all(sentences, Gold.GoldWord::tag));
        relations = Numbered.of(all(sentences, Gold.GoldWord::relation));
        scripts = Numbered.of(all(sentences, Vocabulary::scriptOf));
    }

    private static <T> List<T> all(List<Gold> sentences, Function<Gold.GoldWord, T> part) {
        return sentences.stream()
                .flatMap(gold -> gold.words().stream())
                .map(part)
                .toList();
    }

    private static LemmaScript scriptOf(Gold.GoldWord word) {
        return LemmaScript.between(word.form().replace('’', '\''), word.lemma());
    }

    List<Tag> tags() {
        return tags.list;
    }

    List<String> relations() {
        return relations.list;
    }

    List<LemmaScript> scripts() {
        return scripts.list;
    }

    int tag(Tag tag) {
        return tags.number(tag);
    }

    int relation(String relation) {
        return relations.number(relation);
    }

    int script(Gold.GoldWord word) {
        return scripts.numbers.getOrDefault(scriptOf(word), -1);
    }

    /** The forms of these sentences with their tags and lemmas, the frequent ones first. */
    Lexicon lexicon(List<Gold> sentences) {
        Map<String, Map<Integer, Map<Integer, Integer>>> counts = new TreeMap<>();
        for (Gold gold : sentences) {
            for (Gold.GoldWord word : gold.words()) {
                counts.computeIfAbsent(Draft.plain(word.form()), form -> new TreeMap<>())
                        .computeIfAbsent(tag(word.tag()), tag -> new TreeMap<>())
                        .merge(script(word), 1, Integer::sum);
            }
        }
        Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
        counts.forEach((form, byTag) -> entries.put(form, entry(byTag)));
        return new Lexicon(entries);
    }

    private static Lexicon.Entry entry(Map<Integer, Map<Integer, Integer>> byTag) {
        List<Map.Entry<Integer, Map<Integer, Integer>>> order = new ArrayList<>(byTag.entrySet());
        order.sort(Comparator.comparingInt(each -> -sum(each.getValue())));
        int total = order.stream().mapToInt(each -> sum(each.getValue())).sum();
        int[] tags = order.stream().mapToInt(Map.Entry::getKey).toArray();
        int[] scripts = order.stream().mapToInt(each -> most(each.getValue())).toArray();
        Lexicon.Seen seen =
                total == 1 ? Lexicon.Seen.ONCE : total < OFTEN ? Lexicon.Seen.SOMETIMES : Lexicon.Seen.OFTEN;
        return new Lexicon.Entry(tags, scripts, seen);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
