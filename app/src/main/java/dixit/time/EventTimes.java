package dixit.time;

import dixit.document.Span;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's time expressions say when an event is, by the dependency tree. */
public final class EventTimes {
    private static final int MOST_STEPS = 12;

    /** An expression with days, and the word of it that all its others hang on. */
    private record Anchored(TimeExpression time, Word top) {}

    private final Sentence sentence;
    private final List<Anchored> times = new ArrayList<>();
    private final Predicate<Word> isSaying;

    /**
     * @param times of the document or the sentence; those elsewhere and those without days are ignored
     * @param isSaying whether a predicate is one of saying, whose time is not that of what is said
     */
    public EventTimes(Sentence sentence, List<TimeExpression> times, Predicate<Word> isSaying) {
        this.sentence = sentence;
        this.isSaying = isSaying;
        for (TimeExpression time : times) {
            boolean hasDays = time.first() != null || time.last() != null;
            Word top = hasDays && sentence.span().contains(time.span()) ? top(time.span()) : null;
            if (top != null) {
                this.times.add(new Anchored(time, top));
            }
        }
    }

    private @Nullable Word top(Span span) {
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

    /**
     * The time of an event, or null: one that hangs on its predicate or noun, not through another clause; one that it
     * hangs on itself (<i>since 2022, when …</i>); for a noun without, that of the verb it is an argument of, unless
     * that is a verb of saying; for a coordinated verb without, one at the head of the first.
     */
    public @Nullable TimeExpression of(Word event) {
        TimeExpression own = own(event);
        if (own != null) {
            return own;
        }
        TimeExpression above = above(event);
        return above != null || event.isRoot() ? above : inherited(event, sentence.word(event.head()));
    }

    private @Nullable TimeExpression own(Word event) {
        Anchored best = null;
        int nearest = Integer.MAX_VALUE;
        for (Anchored each : times) {
            int steps = steps(each.top(), event);
            if (steps < nearest) {
                nearest = steps;
                best = each;
            }
        }
        return best == null ? null : best.time();
    }

    /** How far up it is from a time to the event; MAX_VALUE if another clause or event comes between. */
    private int steps(Word time, Word event) {
        int steps = 0;
        Word at = time;
        while (at.index() != event.index()) {
            if (at.isRoot() || steps > MOST_STEPS || (steps == 0 ? at.isRelation("conj") : !isTransparent(at))) {
                return Integer.MAX_VALUE;
            }
            at = sentence.word(at.head());
            steps++;
        }
        return steps == 0 ? Integer.MAX_VALUE : steps;
    }

    /** Whether what is below holds for what is above: <i>in a speech on Monday he …</i>, not <i>the 2019 treaty ended</i>. */
    private static boolean isTransparent(Word word) {
        return word.isRelation("obl")
                || word.isRelation("advmod")
                || word.isRelation("appos")
                || word.isRelation("xcomp");
    }

    /** The whole stretch of the time that the event hangs on as a clause or noun, without what <i>since</i> leaves open. */
    private @Nullable TimeExpression above(Word event) {
        if (event.isRoot()) {
            return null;
        }
        Word head = sentence.word(event.head());
        for (Anchored each : times) {
            if (each.top().index() == head.index() && (event.isRelation("acl") || event.isRelation("nmod"))) {
                return whole(each.time());
            }
            if (event.isRelation("advcl") && beginsRightAfter(event, each.time())) {
                return whole(each.time());
            }
        }
        return null;
    }

    /** Whether the clause opens with an adverb or relative right behind the expression: <i>in 2022, when …</i>. */
    private boolean beginsRightAfter(Word event, TimeExpression time) {
        for (Word word : sentence.words()) {
            if (word.span().begin() >= time.span().end() && word.upos() != Upos.PUNCT) {
                boolean opens = word.upos() == Upos.ADV
                        || Clauses.isRelative(word)
                        || (word.upos() == Upos.SCONJ && word.isRelation("advmod"));
                return opens && !word.isRoot() && sentence.word(word.head()).index() == event.index();
            }
        }
        return false;
    }

    private static TimeExpression whole(TimeExpression time) {
        Period period = Period.parse(time.value());
        return period == null
                ? time
                : new TimeExpression(
                        time.span(), time.type(), time.value(), period.first(), period.last(), time.rule());
    }

    private @Nullable TimeExpression inherited(Word event, Word head) {
        if (event.isRelation("conj")) {
            return coordinated(head);
        }
        boolean isArgument = event.isRelation("nsubj")
                || event.isRelation("obj")
                || event.isRelation("xcomp")
                || event.isRelation("obl");
        boolean mayInherit = isArgument && !isSaying.test(head) && !isTime(event);
        return mayInherit && Clauses.isPredicate(sentence, head) ? own(head) : null;
    }

    private @Nullable TimeExpression coordinated(Word first) {
        TimeExpression time = of(first);
        if (time == null || isSaying.test(first)) {
            return null;
        }
        return time.span().end() <= first.span().begin() ? time : null;
    }

    private boolean isTime(Word word) {
        return times.stream().anyMatch(each -> each.time().span().contains(word.span()));
    }
}
