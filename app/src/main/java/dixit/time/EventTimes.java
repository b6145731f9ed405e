package dixit.time;

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
    private final Sentence sentence;
    private final List<TimeChain> times = new ArrayList<>();
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
            TimeChain chain = hasDays && sentence.span().contains(time.span()) ? TimeChain.of(sentence, time) : null;
            if (chain != null) {
                this.times.add(chain);
            }
        }
    }

    /**
     * The time of an event, or null: one that hangs on its predicate or noun, not through another clause; one that it
     * hangs on itself (<i>since 2022, when …</i>); for a noun without, that of the verb it is an argument of, unless
     * that is a verb of saying; for a coordinated verb without, one at the head of the first.
     */
    public @Nullable TimeExpression of(Word event) {
        TimeExpression above = above(event);
        if (above != null) {
            return above;
        }
        TimeExpression own = own(event);
        return own != null || event.isRoot() ? own : inherited(event, sentence.word(event.head()));
    }

    private @Nullable TimeExpression own(Word event) {
        TimeChain best = null;
        for (TimeChain each : times) {
            boolean isHeld = each.place(event) >= 0;
            if (isHeld && (best == null || each.place(event) < best.place(event))) {
                best = each;
            }
        }
        return best == null ? null : best.time();
    }

    /** The whole stretch of the time that the event hangs on, without what <i>since</i> leaves open. */
    private @Nullable TimeExpression above(Word event) {
        for (TimeChain each : times) {
            boolean isNominal =
                    event.isRelation("nmod") && event.head() == each.top().index();
            boolean isClause = event.isRelation("advcl") || event.isRelation("acl");
            if (isNominal || (isClause && beginsRightAfter(event, each.time()))) {
                return whole(each.time());
            }
        }
        return null;
    }

    /**
     * Whether a clause that tells of the time opens right behind it: <i>in 2022, when …</i>. A conjunction may as well
     * be <i>while</i> or <i>if</i>; only behind <i>since</i> it is not.
     */
    private boolean beginsRightAfter(Word event, TimeExpression time) {
        for (Word word : sentence.words()) {
            if (word.span().begin() >= time.span().end() && word.upos() != Upos.PUNCT) {
                boolean opens = word.upos() == Upos.ADV
                        || Clauses.isRelative(word)
                        || (word.upos() == Upos.SCONJ && time.last() == null);
                return opens && word.head() == event.index();
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
            return coordinated(event, head);
        }
        boolean isArgument = event.isRelation("nsubj")
                || event.isRelation("obj")
                || event.isRelation("xcomp")
                || event.isRelation("obl");
        boolean mayInherit = isArgument && !isSaying.test(head) && !isTime(event);
        return mayInherit && Clauses.isPredicate(sentence, head) ? own(head) : null;
    }

    /** A time before the first of coordinated verbs holds for all, unless another follows it. */
    private @Nullable TimeExpression coordinated(Word event, Word first) {
        TimeExpression time = of(first);
        if (time == null
                || isSaying.test(first)
                || time.span().end() > first.span().begin()) {
            return null;
        }
        boolean isLast = times.stream()
                .noneMatch(each -> each.time().span().begin() >= first.span().end());
        return isLast && event.upos() == first.upos() ? time : null;
    }

    private boolean isTime(Word word) {
        return times.stream().anyMatch(each -> each.time().span().contains(word.span()));
    }
}
