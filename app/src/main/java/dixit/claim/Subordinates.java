package dixit.claim;

import dixit.document.Span;
import dixit.event.Event;
import dixit.factuality.FactualityFinder;
import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what only qualifies another claim of the same source: a clause of no known event that names nobody, no place
 * and no time, and hangs on it (<i>we have no context because we forgot where we came from</i>). Its words stay with the
 * claim it hangs on.
 */
final class Subordinates {
    private final Facts facts;
    private final FactualityFinder factuality;
    private final Set<Long> chosen = new HashSet<>();

    private Subordinates(Facts facts, FactualityFinder factuality, List<Event> events) {
        this.facts = facts;
        this.factuality = factuality;
        for (Event event : events) {
            chosen.add(key(event.sentence(), event.head()));
        }
    }

    static List<Event> without(List<Event> events, Facts facts, FactualityFinder factuality) {
        Subordinates subordinates = new Subordinates(facts, factuality, events);
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            if (!subordinates.qualifies(event)) {
                kept.add(event);
            }
        }
        return kept;
    }

    private boolean qualifies(Event event) {
        Sentence in = facts.sentences().get(event.sentence());
        Word clause = in.word(event.head());
        if (event.type() != null || clause.isRoot() || factuality.isCondition(in, clause)) {
            return false;
        }
        Word main = Clauses.governor(in, clause);
        return main != null
                && chosen.contains(key(event.sentence(), main.index()))
                && sameSource(event, main)
                && !tells(event.sentence(), clause);
    }

    /** Whether a clause names somebody, a place or a time. */
    private boolean tells(int index, Word clause) {
        Sentence in = facts.sentences().get(index);
        Span span = clause.span();
        for (Word word : in.subtree(clause)) {
            span = span.to(word.span());
        }
        for (Mention mention : facts.names().under(index, in, clause)) {
            if (mention.type() == Mention.Type.NAME) {
                return true;
            }
        }
        for (TimeExpression time : facts.times()) {
            if (span.contains(time.span())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSource(Event event, Word main) {
        var own = facts.attributions().covering(event.sentence(), event.head());
        return !own.isEmpty() && own.equals(facts.attributions().covering(event.sentence(), main.index()));
    }

    private static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }
}
