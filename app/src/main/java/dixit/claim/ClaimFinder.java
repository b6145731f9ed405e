package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.Quotation;
import dixit.attribution.Quote;
import dixit.attribution.SpeechAct;
import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.factuality.FactualityFinder;
import dixit.factuality.Stance;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Puts claims together: events, from whose point of view, how firmly, when and where. Immutable, shared by threads. */
public final class ClaimFinder {
    private final FactualityFinder factuality;
    private final Contents contents;
    private final PlaceWords places;
    private final Verdicts verdicts;

    public ClaimFinder(FactualityFinder factuality, PlaceWords places, Verdicts verdicts) {
        this.factuality = factuality;
        this.places = places;
        this.verdicts = verdicts;
        this.contents = new Contents(factuality);
    }

    /** The claims of a document, in order of their words. */
    public List<Claim> find(Document document, Facts facts) {
        List<Event> chosen = Subordinates.without(Selection.choose(facts), facts, factuality);
        Map<Integer, Set<Integer>> heads = new HashMap<>();
        for (Event event : chosen) {
            heads.computeIfAbsent(event.sentence(), index -> new HashSet<>()).add(event.head());
        }
        for (Attribution each : facts.attributions().all()) {
            if (each.rule().source() == SourceAt.OBJECT) {
                heads.computeIfAbsent(each.sentence(), index -> new HashSet<>()).add(each.head());
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Event event : chosen) {
            claims.add(claim(document, facts, event, heads.getOrDefault(event.sentence(), Set.of())));
        }
        Links links = new Links(factuality, verdicts, facts);
        List<Claim> linked = links.conditions(links.about(claims));
        linked.sort((a, b) -> a.content().compareTo(b.content()));
        return List.copyOf(new Continuations(document, facts).joined(linked));
    }

    private Claim claim(Document document, Facts facts, Event event, Set<Integer> heads) {
        Sentence in = facts.sentences().get(event.sentence());
        Word head = in.word(event.head());
        Perspective perspective = perspective(facts, event);
        Attribution innermost = perspective.innermost();
        IntPredicate inScope = index -> innermost == null
                || !innermost.covers(event.sentence(), event.head())
                || innermost.covers(event.sentence(), index);
        Word top = Contents.clauseTop(in, head, facts.cueWords(event.sentence()));
        Span content = contents.of(in, top, heads, inScope);
        Whereabouts whereabouts = new Whereabouts(facts, places);
        TimeExpression time = whereabouts.time(event.sentence(), head);
        boolean later = isLater(document.published(), time);
        Stance stance = factuality.of(in, head, topOfScope(in, head, inScope, innermost), later);
        Factuality judged = judged(stance, perspective, event, later);
        Speaker speaker = new Speaker(perspective);
        Event resolved = speaker.resolve(in, event);
        Whereabouts.Where where = whereabouts.place(event);
        Map<String, Reason> why = new LinkedHashMap<>();
        Explanation.fill(why, perspective, resolved, stance, time, where);
        return new Claim(
                ClaimId.of(document, content, event.trigger()),
                event.sentence(),
                content,
                perspective.sources(),
                act(perspective, event),
                innermost == null ? null : innermost.cue(),
                quotation(facts.attributions().quotes(), content, perspective),
                resolved,
                event.trigger(),
                time,
                where == null ? null : where.place(),
                where == null ? null : where.span(),
                judged,
                null,
                null,
                Map.copyOf(why));
    }

    /**
     * Who puts the event forward. Who acts by speaking speaks for himself where nobody reports it; <i>the accused</i> are
     * accused by nobody that the grammar names.
     */
    private static Perspective perspective(Facts facts, Event event) {
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

    /** A promise of harm is a threat. */
    private static SpeechAct act(Perspective perspective, Event event) {
        boolean harm = event.type() == Plover.THREATEN && perspective.act() == SpeechAct.PROMISE;
        return harm ? SpeechAct.THREATEN : perspective.act();
    }

    private static @Nullable Word topOfScope(
            Sentence in, Word head, IntPredicate inScope, @Nullable Attribution innermost) {
        if (innermost == null) {
            return null;
        }
        Word at = head;
        while (!at.isRoot() && inScope.test(at.head())) {
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
        if (own && innermost != null && innermost.rule().performative() && innermost.source() != null) {
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
        Factuality limited = new Factuality(certainty, plain.polarity(), tense);
        return switch (perspective.act()) {
            case DENY -> new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, tense);
            case NOT_CONFIRM -> new Factuality(Certainty.UNKNOWN, Polarity.UNKNOWN, tense);
            case NOT_DENY -> new Factuality(weaker(certainty, Certainty.POSSIBLE), plain.polarity(), tense);
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
                    ASK -> limited;
        };
    }

    private static Tense usualTense(@Nullable Attribution innermost) {
        Tense tense = innermost == null ? null : innermost.rule().tense();
        return tense == null ? Tense.PAST : tense;
    }

    private static Certainty weaker(Certainty certainty, @Nullable Certainty most) {
        return most != null && most.compareTo(certainty) > 0 ? most : certainty;
    }

    private static Quotation quotation(List<Quote> quotes, Span content, Perspective perspective) {
        if (perspective.innermost() == null) {
            return Quotation.NONE;
        }
        Quotation found = Quotation.INDIRECT;
        for (Quote quote : quotes) {
            if (quote.outer().contains(content)) {
                return Quotation.DIRECT;
            }
            if (quote.inner().overlaps(content)) {
                found = Quotation.MIXED;
            }
        }
        return found;
    }
}
