package dixit.time;

import dixit.document.Span;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in its tree and the words that it is the time of, the nearest first.
 *
 * @param top the word of it that all its others hang on
 */
record TimeChain(TimeExpression time, Word top, List<Word> holders) {
    private static final int MOST_STEPS = 12;
    /** What a break between a time and a predicate counts, in words. */
    private static final int BREAK = 5;

    /** Null if no word of the expression stands in the sentence. */
    static @Nullable TimeChain of(Sentence sentence, TimeExpression time) {
        Word top = top(sentence, time.span());
        if (top == null) {
            return null;
        }
        List<Word> holders = holders(sentence, top);
        if (holders.stream().noneMatch(word -> isEventful(sentence, word))) {
            Word nearest = nearestPredicate(sentence, time.span());
            holders = nearest == null ? List.of() : List.of(nearest);
        }
        return new TimeChain(time, top, holders);
    }

    private static @Nullable Word top(Sentence sentence, Span span) {
        for (Word word : sentence.words()) {
            boolean inside = span.contains(word.span()) && word.upos() != Upos.PUNCT && word.upos() != Upos.ADP;
            if (inside
                    && (word.isRoot()
                            || !span.contains(sentence.word(word.head()).span()))) {
                return word;
            }
        }
        return null;
    }

    private static List<Word> holders(Sentence sentence, Word top) {
        List<Word> holders = new ArrayList<>();
        Word at = top;
        boolean goesOn = !top.isRelation("conj");
        while (goesOn && !at.isRoot() && holders.size() < MOST_STEPS) {
            at = sentence.word(at.head());
            holders.add(at);
            goesOn = isTransparent(at);
        }
        return List.copyOf(holders);
    }

    /** Whether what holds for it holds for its head: <i>in a speech on Monday he …</i>, not <i>the 2019 treaty ended</i>. */
    private static boolean isTransparent(Word word) {
        boolean isPurpose = word.isRelation("advcl") && word.features().has("VerbForm", "Inf");
        return isPurpose || word.isRelation("obl") || word.isRelation("advmod") || word.isRelation("appos");
    }

    /** Whether it can have a time; a name or a number cannot, and a tree that says so errs. */
    private static boolean isEventful(Sentence sentence, Word word) {
        return switch (word.upos()) {
            case NOUN, VERB, ADJ, AUX -> true;
            default -> Clauses.isPredicate(sentence, word);
        };
    }

    private static @Nullable Word nearestPredicate(Sentence sentence, Span span) {
        Word best = null;
        int least = Integer.MAX_VALUE;
        for (Word word : sentence.words()) {
            if (Clauses.isPredicate(sentence, word) && !span.contains(word.span())) {
                int distance = distance(sentence, word.span(), span);
                if (distance < least) {
                    least = distance;
                    best = word;
                }
            }
        }
        return best;
    }

    private static int distance(Sentence sentence, Span predicate, Span time) {
        int from = Math.min(predicate.end(), time.end());
        int to = Math.max(predicate.begin(), time.begin());
        int distance = 0;
        for (Word word : sentence.words()) {
            if (from <= word.span().begin() && word.span().end() <= to) {
                boolean breaks = switch (word.upos()) {
                    case PUNCT, CCONJ, SCONJ, VERB -> true;
                    default -> Clauses.isRelative(word);
                };
                distance += breaks ? BREAK : 1;
            }
        }
        return distance;
    }

    /** How near it is the time of this word, from 0; -1 if it is not. */
    int place(Word word) {
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).index() == word.index()) {
                return i;
            }
        }
        return -1;
    }
}
