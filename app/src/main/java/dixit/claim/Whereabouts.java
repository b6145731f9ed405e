package dixit.claim;

import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.name.Place;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.EventTimes;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event is. */
final class Whereabouts {
    private static final int FARTHEST_CLAUSE = 3;

    private final Facts facts;
    private final PlaceWords words;

    Whereabouts(Facts facts, PlaceWords words) {
        this.facts = facts;
        this.words = words;
    }

    /** A place, the words that name it, and the rule that found it. */
    record Where(Place place, Span span, String rule) {}

    /** The time of an event; that of the saying is not its. */
    @Nullable
    TimeExpression time(int index, Word event) {
        List<Word> cues = facts.cueWords(index);
        return new EventTimes(facts.sentences().get(index), facts.times(), cues::contains).of(event);
    }

    /**
     * The place of an event: one in its own clause, what its relative clause hangs on (<i>Vladivostok, dove …</i>), or
     * that of the clause it serves.
     */
    @Nullable
    Where place(Event event) {
        Sentence in = facts.sentences().get(event.sentence());
        Word at = in.word(event.head());
        for (int step = 0; step < FARTHEST_CLAUSE; step++) {
            Where own = inClause(event, in, at);
            if (own != null || at.isRoot()) {
                return own;
            }
            Word head = in.word(at.head());
            if (at.isRelation("acl") && words.pointBack(in, at)) {
                Where antecedent = near(event, in, head, "where its clause hangs");
                if (antecedent != null) {
                    return antecedent;
                }
            }
            boolean serves = at.isRelation("xcomp")
                    || at.isRelation("conj")
                    || at.isRelation("advcl")
                    || (at.isRelation("acl") && at.features().has("VerbForm", "Inf"))
                    || (at.isRelation("parataxis") && words.pointBack(in, at));
            if (!serves) {
                return null;
            }
            at = head;
        }
        return null;
    }

    private @Nullable Where inClause(Event event, Sentence in, Word clause) {
        for (Word child : in.children(clause, "obl", "nmod", "advmod")) {
            if (words.leadTo(in, child)) {
                Where where = near(event, in, child, "preposition of place");
                if (where != null) {
                    return where;
                }
            }
        }
        for (Word child : in.children(clause, "obj")) {
            Mention mention = facts.names().headedBy(event.sentence(), child);
            if (mention != null && mention.place() != null && isTown(mention)) {
                return new Where(mention.place(), mention.name(), "place as object");
            }
        }
        return deeper(event, in, clause);
    }

    /** The nearest place that hangs on the clause through nouns: <i>at the terminal of the airport of Rome</i>. */
    private @Nullable Where deeper(Event event, Sentence in, Word clause) {
        Where best = null;
        int nearest = Integer.MAX_VALUE;
        for (Mention mention : facts.names().mentions()) {
            if (mention.sentence() == event.sentence()
                    && mention.place() != null
                    && !isParty(event, mention)
                    && !isOthersParty(event, mention)) {
                Word head = in.word(mention.head());
                boolean placed = mention.entities().isEmpty()
                        || words.leadTo(in, head)
                        || (isTown(mention) && isLedTo(in, head));
                int steps = placed ? steps(in, clause, head) : Integer.MAX_VALUE;
                if (steps < nearest) {
                    nearest = steps;
                    best = new Where(mention.place(), mention.name(), "place in the clause");
                }
            }
        }
        return best;
    }

    /** Whether a preposition of place leads to a noun that this one completes: <i>at the terminal of the airport of Rome</i>. */
    private boolean isLedTo(Sentence in, Word noun) {
        Word at = noun;
        while (at.isRelation("nmod")) {
            at = in.word(at.head());
            if (words.leadTo(in, at)) {
                return true;
            }
        }
        return false;
    }

    /** How far up from a word to the clause's head, not through another clause; MAX_VALUE where it does not hang on it. */
    private static int steps(Sentence in, Word clause, Word word) {
        int steps = 0;
        Word at = word;
        while (at.index() != clause.index()) {
            if (at.isRoot() || (steps > 0 && Clauses.isPredicate(in, at))) {
                return Integer.MAX_VALUE;
            }
            at = in.word(at.head());
            steps++;
        }
        return steps;
    }

    /** The place that a noun names, or the one its complement names: <i>in the port of Yeosu</i>. */
    private @Nullable Where near(Event event, Sentence in, Word noun, String rule) {
        List<Word> candidates = new ArrayList<>();
        candidates.add(noun);
        candidates.addAll(in.children(noun, "nmod", "appos", "flat"));
        for (Word candidate : candidates) {
            Mention mention = facts.names().headedBy(event.sentence(), candidate);
            if (mention == null || mention.place() == null || Clauses.isPredicate(in, candidate)) {
                continue;
            }
            if (!isParty(event, mention)) {
                return new Where(mention.place(), mention.name(), rule);
            }
        }
        return null;
    }

    /** Whether the mention stands for who acts; a town that a party goes to stays the place. */
    private static boolean isParty(Event event, Mention mention) {
        if (isTown(mention)) {
            return false;
        }
        for (List<Party> parties : List.of(event.actors(), event.recipients())) {
            for (Party party : parties) {
                if (party.span() != null && party.span().overlaps(mention.span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a state that the mention names takes part in what a noun of the same clause speaks of: <i>discutere dell'invio a Mosca</i>. */
    private boolean isOthersParty(Event event, Mention mention) {
        return !isTown(mention)
                && facts.events().stream()
                        .anyMatch(other -> other.sentence() == event.sentence()
                                && other.nominal()
                                && other.head() != event.head()
                                && isParty(other, mention));
    }

    /** Whether it names a place and nobody who could act. */
    private static boolean isTown(Mention mention) {
        return mention.entities().stream().allMatch(entity -> entity.kind() == EntityKind.PLACE);
    }
}
