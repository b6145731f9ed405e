package dixit.time;

import dixit.document.Span;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which way in time the verb points that a time expression hangs on.
 *
 * @param future lemmas of auxiliaries that make a future: <i>will</i>
 * @param plans lemmas of verbs and adjectives whose times lie ahead: <i>schedule</i>, <i>due</i>
 */
record Tense(Set<String> future, Set<String> plans) {
    private static final String FILE = "times/tense.yaml";
    private static final int MOST_STEPS = 6;

    /** Reads {@code times/tense.yaml}; without it, only features of the verb count. */
    static Tense read(Pack pack) {
        Map<String, Object> lists = pack.has(FILE) ? pack.values(FILE) : Map.of();
        return new Tense(words(lists.get("future")), words(lists.get("plans")));
    }

    private static Set<String> words(@Nullable Object list) {
        Set<String> words = new TreeSet<>();
        if (list instanceof List<?> entries) {
            entries.forEach(entry -> words.add(String.valueOf(entry)));
        }
        return Collections.unmodifiableSet(words);
    }

    /** The direction, or null where the tree does not say. */
    @Nullable
    Direction of(Sentence sentence, Span expression) {
        Word at = Words.at(sentence, expression.begin());
        while (at != null
                && !at.isRoot()
                && expression.contains(sentence.word(at.head()).span())) {
            at = sentence.word(at.head());
        }
        int steps = 0;
        while (at != null && !at.isRoot() && steps++ < MOST_STEPS) {
            at = sentence.word(at.head());
            Direction direction = direction(sentence, at);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    private @Nullable Direction direction(Sentence sentence, Word word) {
        List<Word> auxiliaries = sentence.children(word, "aux", "cop");
        if (plans.contains(word.lemma())) {
            return Direction.FUTURE;
        }
        if (pointsAhead(word) || auxiliaries.stream().anyMatch(this::pointsAhead)) {
            return Direction.FUTURE;
        }
        boolean verbal = word.upos() == Upos.VERB || word.upos() == Upos.AUX || !auxiliaries.isEmpty();
        if (!verbal || isPresent(word)) {
            return null;
        }
        boolean past = isPast(word) || auxiliaries.stream().anyMatch(Tense::isPast);
        return past ? Direction.PAST : null;
    }

    private boolean pointsAhead(Word word) {
        return word.features().has("Tense", "Fut") || (word.upos() == Upos.AUX && future.contains(word.lemma()));
    }

    private static boolean isPast(Word word) {
        return word.features().has("Tense", "Past") || word.features().has("Tense", "Imp");
    }

    private static boolean isPresent(Word word) {
        return word.features().has("Tense", "Pres") && word.features().has("VerbForm", "Fin");
    }
}
