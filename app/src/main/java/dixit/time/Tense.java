package dixit.time;

import dixit.document.Span;
import dixit.language.Pack;
import dixit.syntax.Clauses;
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
        Word after = after(sentence, expression.end());
        if (after != null && pointsAhead(after)) {
            return Direction.FUTURE;
        }
        Word at = governor(sentence, expression);
        boolean fromInfinitive = false;
        for (int step = 0; at != null && step < MOST_STEPS; step++) {
            Direction direction = direction(sentence, at);
            boolean finite = Clauses.finite(sentence, at) != null;
            if (direction != null || at.isRoot() || finite) {
                return direction == null && finite && fromInfinitive ? Direction.FUTURE : direction;
            }
            // Under a verb of the present an infinitive lies ahead: "is set to begin", "vuole incontrare".
            fromInfinitive = at.features().has("VerbForm", "Inf");
            at = sentence.word(at.head());
        }
        return null;
    }

    private static @Nullable Word governor(Sentence sentence, Span expression) {
        Word before = before(sentence, expression.begin());
        if (before != null && before.upos() == Upos.VERB) {
            return before;
        }
        Word at = Words.at(sentence, expression.begin());
        while (at != null && !at.isRoot() && expression.contains(at.span())) {
            at = sentence.word(at.head());
        }
        return at;
    }

    /** The word before, behind whose prepositions the expression stands: it is the verb's more often than the tree says. */
    private static @Nullable Word before(Sentence sentence, int begin) {
        Word before = null;
        for (Word word : sentence.words()) {
            if (word.span().end() > begin) {
                break;
            }
            before = word.upos() == Upos.ADP || word.isDeterminer() ? before : word;
        }
        return before;
    }

    private static @Nullable Word after(Sentence sentence, int end) {
        for (Word word : sentence.words()) {
            if (word.span().begin() >= end) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Direction direction(Sentence sentence, Word word) {
        if (plans.contains(word.lemma())) {
            return Direction.FUTURE;
        }
        List<Word> auxiliaries = sentence.children(word, "aux", "cop");
        if (isPerfect(word, auxiliaries)) {
            return Direction.PAST;
        }
        if (pointsAhead(word) || auxiliaries.stream().anyMatch(this::pointsAhead)) {
            return Direction.FUTURE;
        }
        boolean verbal = word.upos() == Upos.VERB || word.upos() == Upos.AUX || !auxiliaries.isEmpty();
        boolean past = (isPast(word) && !isPresentPassive(sentence, word))
                || auxiliaries.stream().anyMatch(Tense::isPast);
        return verbal && past ? Direction.PAST : null;
    }

    /** An infinitive of the perfect, which a modal does not carry ahead: <i>may have met</i>. */
    private static boolean isPerfect(Word word, List<Word> auxiliaries) {
        return isPast(word)
                && auxiliaries.stream()
                        .anyMatch(each ->
                                each.relation().equals("aux") && each.features().has("VerbForm", "Inf"));
    }

    private static boolean isPresentPassive(Sentence sentence, Word word) {
        return sentence.children(word, "aux:pass").stream()
                .anyMatch(each -> each.features().has("Tense", "Pres") && Clauses.isFinite(each));
    }

    private boolean pointsAhead(Word word) {
        return word.features().has("Tense", "Fut") || (isFutureAuxiliary(word) && future.contains(word.lemma()));
    }

    private static boolean isFutureAuxiliary(Word word) {
        return word.upos() == Upos.AUX
                && !word.relation().equals("aux:pass")
                && !word.relation().equals("cop")
                && !isPast(word);
    }

    private static boolean isPast(Word word) {
        return word.features().has("Tense", "Past") || word.features().has("Tense", "Imp");
    }
}
