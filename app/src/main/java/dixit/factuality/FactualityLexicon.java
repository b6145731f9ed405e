package dixit.factuality;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's words that bear on factuality, from {@code factuality.yaml}; immutable. */
public final class FactualityLexicon {
    private static final Set<String> FIELDS = Set.of(
            "modals",
            "governors",
            "modifiers",
            "marks",
            "negations",
            "future",
            "future-in-past",
            "mood",
            "certainty",
            "polarity",
            "tense",
            "finite",
            "on",
            "under",
            "gerund",
            "modal",
            "except",
            "presupposed",
            "over");

    private final Map<String, List<MoodEffect>> modals = new HashMap<>();
    private final Map<String, List<GovernorEffect>> governors = new HashMap<>();
    private final Map<String, Effect> modifiers = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Effect> moods = new HashMap<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> future = new HashSet<>();
    private final Set<String> futureInPast = new HashSet<>();

    /** An effect that holds in one mood, or in any. */
    record MoodEffect(@Nullable String mood, Effect effect) {}

    /** An effect on some kinds of what is governed. */
    record GovernorEffect(Set<Governed> over, Effect effect) {}

    private FactualityLexicon() {}

    public static FactualityLexicon load(Pack pack) {
        FactualityLexicon lexicon = new FactualityLexicon();
        for (Rule rule : pack.rules("factuality.yaml")) {
            rule.allow(FIELDS);
            lexicon.add(rule);
        }
        return lexicon;
    }

    private void add(Rule rule) {
        Effect effect = Effect.of(rule);
        for (String lemma : rule.strings("modals")) {
            modals.computeIfAbsent(lemma, key -> new ArrayList<>())
                    .add(new MoodEffect(rule.stringOrNull("mood"), effect));
        }
        if (rule.strings("modals").isEmpty() && rule.stringOrNull("mood") != null) {
            moods.put(rule.string("mood"), effect);
        }
        Set<Governed> over = rule.valuesOrAll("over", Governed.class);
        for (String lemma : rule.strings("governors")) {
            governors.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new GovernorEffect(over, effect));
        }
        rule.strings("modifiers").forEach(lemma -> modifiers.put(lemma, effect));
        marks.addAll(Mark.of(rule, effect));
        negations.addAll(rule.strings("negations"));
        future.addAll(rule.strings("future"));
        futureInPast.addAll(rule.strings("future-in-past"));
    }

    /** What a modal verb does in this mood (UD's value; empty where it has none). */
    @Nullable
    Effect modal(String lemma, String mood) {
        for (MoodEffect each : modals.getOrDefault(lemma, List.of())) {
            if (each.mood() == null || each.mood().equals(mood)) {
                return each.effect();
            }
        }
        return null;
    }

    boolean isModal(String lemma) {
        return modals.containsKey(lemma);
    }

    /** What a verb, noun or adjective does to what it governs. */
    @Nullable
    Effect governor(String lemma, Governed governed) {
        for (GovernorEffect each : governors.getOrDefault(lemma, List.of())) {
            if (each.over().contains(governed)) {
                return each.effect();
            }
        }
        return null;
    }

    /** What an adverb or adjective does to what it modifies. */
    @Nullable
    Effect modifier(String lemma) {
        return modifiers.get(lemma);
    }

    /** What a mood does by itself. */
    @Nullable
    Effect mood(String mood) {
        return moods.get(mood);
    }

    List<Mark> marks() {
        return marks;
    }

    /** Whether a word negates what it hangs on. */
    public boolean isNegation(Word word) {
        return word.features().has("Polarity", "Neg") || negations.contains(word.lemma());
    }

    /** The same, also for two words: <i>no longer</i>. */
    boolean isNegation(Sentence in, Word word) {
        return isNegation(word)
                || (word.index() > 0
                        && negations.contains(in.word(word.index() - 1).lemma() + " " + word.form()));
    }

    /** Whether an auxiliary makes the future tense. */
    boolean isFuture(Word auxiliary) {
        return future.contains(auxiliary.lemma());
    }

    /** Whether an auxiliary makes the future of a clause that a past verb reports. */
    boolean isFutureInPast(Word auxiliary) {
        return futureInPast.contains(auxiliary.lemma());
    }
}
