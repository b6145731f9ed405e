package dixit.claim;

import dixit.document.Span;
import dixit.name.Mention;
import dixit.name.Place;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.EventTimes;
import dixit.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event is, in its own clause. */
final class Whereabouts {
    private final Facts facts;

    Whereabouts(Facts facts) {
        this.facts = facts;
    }

    /** A place and the words that name it. */
    record Where(Place place, Span span) {}

    /** The time of an event; that of the saying is not its. */
    @Nullable
    TimeExpression time(int index, Word event) {
        List<Word> cues = facts.cueWords(index);
        return new EventTimes(facts.sentences().get(index), facts.times(), cues::contains).of(event);
    }

    /** The place that hangs on the event, else that of the clause it stands in. */
    @Nullable
    Where place(int index, Word event, Span content) {
        Sentence in = facts.sentences().get(index);
        Where best = null;
        int nearest = Integer.MAX_VALUE;
        for (Mention mention : facts.names().mentions()) {
            if (mention.sentence() != index || mention.place() == null) {
                continue;
            }
            Word head = in.word(mention.head());
            int steps = steps(in, event, head);
            if (steps < nearest && (isAt(in, head) || content.contains(mention.span()))) {
                nearest = steps;
                best = new Where(mention.place(), mention.name());
            }
        }
        return best;
    }

    private static boolean isAt(Sentence in, Word head) {
        return (head.isRelation("obl") || head.isRelation("nmod"))
                && !in.children(head, "case").isEmpty();
    }

    /** How far up from a word to the event, not through another clause; MAX_VALUE where it does not hang on it. */
    private static int steps(Sentence in, Word event, Word word) {
        int steps = 0;
        Word at = word;
        while (at.index() != event.index()) {
            if (at.isRoot() || (steps > 0 && Clauses.isPredicate(in, at) && !at.isRelation("xcomp"))) {
                return Integer.MAX_VALUE;
            }
            at = in.word(at.head());
            steps++;
        }
        return steps;
    }
}
