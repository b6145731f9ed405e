package dixit.attribution;

import dixit.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words put forward by a source.
 *
 * @param sentence index of the sentence that the cue stands in
 * @param head index of the cue's word in its tree
 * @param cue the words that attribute
 * @param source who puts them forward; null where the grammar leaves it out, or where the speaker of the quotation
 *     around it goes on
 * @param act what the source does
 * @param negated whether the cue is negated: <i>non ha negato</i>
 * @param scopes the words put forward, one scope a sentence
 * @param rule the cue's rule
 * @param sieve the sieve that found it
 */
public record Attribution(
        int sentence,
        int head,
        Span cue,
        @Nullable Source source,
        SpeechAct act,
        boolean negated,
        List<Scope> scopes,
        CueRule rule,
        String sieve) {

    /** Whether a word of a sentence is among those it attributes. */
    public boolean covers(int index, int word) {
        for (Scope scope : scopes) {
            if (scope.covers(index, word)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        int size = 0;
        for (Scope scope : scopes) {
            size += scope.size();
        }
        return size;
    }

    /** The same source and cue, for other words. */
    Attribution over(List<Scope> others, String by) {
        return new Attribution(sentence, head, cue, source, act, negated, List.copyOf(others), rule, by);
    }

    /** Whether a verb of saying puts its clause, infinitive or object forward. */
    public boolean isIndirectSpeech() {
        return sieve.equals(ClauseSieve.NAME);
    }

    /** Whether it speaks of what is named elsewhere: <i>non possiamo confermarlo</i>. */
    public boolean pointsElsewhere() {
        return sieve.equals(PointingSieve.NAME);
    }
}
