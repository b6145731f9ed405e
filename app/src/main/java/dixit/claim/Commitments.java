package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.SpeechAct;
import dixit.document.Published;
import dixit.event.Event;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.factuality.FactualityFinder;
import dixit.factuality.Stance;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges from whose point of view, how firmly and for when the events of a document are put forward. */
record Commitments(
        FactualityFinder factuality,
        Facts facts,
        Whereabouts whereabouts,
        @Nullable Published published) {
    /** How far back lies what a report still tells as news. */
    private static final int DAYS_OF_NEWS = 60;

    Commitment of(Event event) {
        return of(event, perspective(event));
    }

    /** The same of a verb that only frames what is put forward. */
    Commitment ofFrame(Event event) {
        return of(event, Perspective.of(Asides.without(facts, event)));
    }

    private Commitment of(Event event, Perspective perspective) {
        Sentence in = facts.sentences().get(event.sentence());
        Word head = in.word(event.head());
        TimeExpression time = whereabouts.time(event.sentence(), head);
        boolean later = isLater(published, time);
        Stance stance = factuality.of(in, head, topOfScope(in, head, perspective, event), later);
        Factuality judged = judged(stance, perspective, event, later);
        boolean ofSaying = time != null
                && judged.tense() == Tense.FUTURE
                && Clauses.finite(in, head) == null
                && isOfSaying(time, perspective.innermost() != null);
        return new Commitment(perspective, ofSaying ? null : time, stance, judged);
    }

    /**
     * Whether the time of what is still to come is that of saying so or of setting about it: a time not long past, or the day
     * of the report where somebody says it (<i>they announced their support for joining on Thursday</i>, <i>they applied in
     * May to join</i>).
     */
    private boolean isOfSaying(TimeExpression time, boolean said) {
        if (published == null || time.last() == null) {
            return false;
        }
        LocalDate day = published.first();
        return day.equals(published.last())
                && (time.last().isBefore(day) || (said && time.last().equals(day)))
                && time.last().isAfter(day.minusDays(DAYS_OF_NEWS));
    }

    /**
     * Who puts the event forward. Who acts by speaking speaks for himself where nobody reports it; <i>the accused</i> are
     * accused by nobody that the grammar names.
     */
    private Perspective perspective(Event event) {
        List<Attribution> covering = Asides.without(facts, event);
        Attribution performed = facts.attributions().cuedBy(event.sentence(), event.head());
        if (performed == null || performed.covers(event.sentence(), event.head())) {
            return Perspective.of(covering);
        }
        Word head = facts.sentences().get(event.sentence()).word(event.head());
        boolean agentless = performed.source() == null && head.isRelation("acl");
        if (covering.isEmpty() || agentless) {
            return Perspective.of(List.of(performed));
        }
        if (performed.rule().performative()) {
            return Perspective.of(covering);
        }
        List<Attribution> with = new ArrayList<>(covering);
        with.add(performed);
        return Perspective.of(with);
    }

    private static @Nullable Word topOfScope(Sentence in, Word head, Perspective perspective, Event event) {
        if (perspective.innermost() == null) {
            return null;
        }
        Word at = head;
        while (!at.isRoot() && perspective.isInScope(event, at.head())) {
            at = in.word(at.head());
        }
        return at;
    }

    private static boolean isLater(@Nullable Published published, @Nullable TimeExpression time) {
        if (published == null || time == null) {
            return false;
        }
        boolean begins = time.first() != null && time.first().isAfter(published.first());
        return begins || (time.last() != null && time.last().isAfter(published.last()));
    }

    /** The event's factuality with what the act of saying does to it. */
    private static Factuality judged(Stance stance, Perspective perspective, Event event, boolean later) {
        Attribution innermost = perspective.innermost();
        boolean own = innermost != null && innermost.head() == event.head() && innermost.sentence() == event.sentence();
        Factuality plain = stance.factuality(event.nominal() ? usualTense(innermost) : Tense.PRESENT);
        boolean performed = own && innermost != null && innermost.rule().performative() && innermost.source() != null;
        if (performed || stance.isPresupposed()) {
            return plain;
        }
        Certainty certainty = plain.certainty();
        Tense tense = own && later ? Tense.FUTURE : plain.tense();
        for (Attribution each : perspective.attributions()) {
            boolean ofInnermost = innermost != null && each.head() == innermost.head();
            if (ofInnermost || each.source() == null) {
                certainty = weaker(certainty, each.rule().certainty());
                Tense ahead = each.rule().tense();
                tense = ahead != null && (own || tense != Tense.PAST) ? ahead : tense;
            }
        }
        return under(perspective.act(), new Factuality(certainty, plain.polarity(), tense));
    }

    /** What an act of saying makes of the factuality of what is said. */
    static Factuality under(SpeechAct act, Factuality said) {
        return switch (act) {
            case DENY -> new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, said.tense());
            case NOT_CONFIRM -> new Factuality(Certainty.UNKNOWN, Polarity.UNKNOWN, said.tense());
            case NOT_DENY ->
                new Factuality(weaker(said.certainty(), Certainty.POSSIBLE), said.polarity(), said.tense());
            case STATE,
                    ANNOUNCE,
                    REPORT,
                    CONFIRM,
                    WARN,
                    THREATEN,
                    PROMISE,
                    DEMAND,
                    HOPE,
                    ACCUSE,
                    CONDEMN,
                    PRAISE,
                    OPINE,
                    ASK -> said;
        };
    }

    private static Tense usualTense(@Nullable Attribution innermost) {
        Tense tense = innermost == null ? null : innermost.rule().tense();
        return tense == null ? Tense.PAST : tense;
    }

    private static Certainty weaker(Certainty certainty, @Nullable Certainty most) {
        return most != null && most.compareTo(certainty) > 0 ? most : certainty;
    }
}
