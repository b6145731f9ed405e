package dixit.event;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The event words of a language: {@code events/<type>.yaml} of its pack, indexed by the lemma of the head. */
final class Lexicon {
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();

    private final Map<String, EventRule> rules = new HashMap<>();

    /** A rule under one of its wordings. */
    record Entry(EventRule rule, Wording wording) {}

    /** A rule that a word begins, and the words that name the event. */
    record Match(EventRule rule, List<Word> words) {}

    static Lexicon read(Pack pack, Grammar grammar) {
        Map<Plover, EventType> types = EventType.readAll(pack.data());
        Map<Plover, List<Rule>> rules = new EnumMap<>(Plover.class);
        for (Plover type : Plover.values()) {
            String file = "events/" + EventType.fileName(type);
            rules.put(type, pack.has(file) ? pack.rules(file) : List.of());
        }
        WordSets sets = withTypes(new WordSets(pack.values("events/words.yaml")), rules);
        Lexicon lexicon = new Lexicon();
        rules.forEach((type, list) -> list.forEach(
                rule -> lexicon.add(EventRule.of(rule, Objects.requireNonNull(types.get(type)), grammar, sets))));
        String untyped = "events/" + EventType.NONE_FILE;
        if (pack.has(untyped)) {
            pack.rules(untyped).forEach(rule -> lexicon.add(EventRule.of(rule, EventType.NONE, grammar, sets)));
        }
        lexicon.sort();
        return lexicon;
    }

    /** The nouns of a type's rules are a set too: {@code $SANCTION}. */
    private static WordSets withTypes(WordSets sets, Map<Plover, List<Rule>> rules) {
        Map<String, Set<String>> byType = new LinkedHashMap<>();
        rules.forEach((type, list) -> {
            Set<String> words = new LinkedHashSet<>();
            for (Rule rule : list) {
                rule.strings("nouns").stream()
                        .filter(noun -> !noun.contains(" "))
                        .forEach(noun -> words.addAll(sets.expand(List.of(noun.split("\\|")))));
            }
            byType.put(type.name(), words);
        });
        return sets.with(byType);
    }

    private void add(EventRule rule) {
        rules.put(rule.name(), rule);
        index(verbs, rule, rule.verbs());
        index(nouns, rule, rule.nouns());
        index(adjectives, rule, rule.adjectives());
    }

    private static void index(Map<String, List<Entry>> index, EventRule rule, List<Wording> wordings) {
        for (Wording wording : wordings) {
            for (String lemma : wording.head()) {
                index.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new Entry(rule, wording));
            }
        }
    }

    private void sort() {
        Comparator<Entry> mostSpecific = Comparator.comparingInt(entry -> -specificity(entry));
        List.of(verbs, nouns, adjectives)
                .forEach(index -> index.values().forEach(entries -> entries.sort(mostSpecific)));
    }

    private static int specificity(Entry entry) {
        EventRule rule = entry.rule();
        return 10 * entry.wording().others().size()
                - 3 * entry.wording().particles()
                + (rule.object().isPositive() ? 2 : 0)
                + (rule.subject().lemmas().isEmpty() ? 0 : 2)
                + rule.needs().size();
    }

    /** The rule of a name; null if there is none. */
    @Nullable
    EventRule rule(String name) {
        return rules.get(name);
    }

    /** Whether an entry asks for more than its head alone, so that it goes before what a light verb's noun says. */
    static boolean isSpecial(Entry entry) {
        return !entry.wording().others().isEmpty()
                || entry.rule().object().isPositive()
                || !entry.rule().subject().lemmas().isEmpty();
    }

    /** The lemmas of verbs that head a wording, or that say an event noun. */
    Set<String> verbLemmas() {
        Set<String> all = new LinkedHashSet<>(verbs.keySet());
        nouns.values()
                .forEach(entries ->
                        entries.forEach(entry -> all.addAll(entry.rule().support())));
        return all;
    }

    Set<String> adjectiveLemmas() {
        return adjectives.keySet();
    }

    Set<String> nounLemmas() {
        return nouns.keySet();
    }

    List<Entry> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Entry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<Entry> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }
}
