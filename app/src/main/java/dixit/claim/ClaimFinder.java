package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.Quotation;
import dixit.attribution.Quote;
import dixit.attribution.SpeechAct;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Plover;
import dixit.factuality.FactualityFinder;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Commitments commitments = commitments(document, facts);
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
            claims.add(claim(document, commitments, event, heads.getOrDefault(event.sentence(), Set.of())));
        }
        Links links = new Links(factuality, verdicts, facts);
        List<Claim> linked = links.conditions(links.about(claims));
        linked.sort((a, b) -> a.content().compareTo(b.content()));
        return List.copyOf(new Continuations(document, facts).joined(linked));
    }

    /**
     * Events of a document in order, claims of their own or not, each as its innermost source puts it.
     *
     * @param frames verbs that only frame other events; that somebody wants or says is a fact, whatever he says
     */
    public List<JudgedEvent> judged(Document document, Facts facts, List<Event> frames) {
        Commitments commitments = commitments(document, facts);
        List<JudgedEvent> judged = new ArrayList<>();
        facts.events()
                .forEach(event ->
                        judged.add(new JudgedEvent(event, commitments.of(event).factuality())));
        frames.forEach(event ->
                judged.add(new JudgedEvent(event, commitments.ofFrame(event).factuality())));
        judged.sort(Comparator.<JudgedEvent>comparingInt(each -> each.event().sentence())
                .thenComparingInt(each -> each.event().head()));
        return judged;
    }

    private Commitments commitments(Document document, Facts facts) {
        return new Commitments(factuality, facts, new Whereabouts(facts, places), document.published());
    }

    private Claim claim(Document document, Commitments commitments, Event event, Set<Integer> heads) {
        Facts facts = commitments.facts();
        Sentence in = facts.sentences().get(event.sentence());
        Word head = in.word(event.head());
        Commitment commitment = commitments.of(event);
        Perspective perspective = commitment.perspective();
        Attribution innermost = perspective.innermost();
        Word top = Contents.clauseTop(in, head, facts.cueWords(event.sentence()));
        Span content = contents.of(in, top, heads, index -> perspective.isInScope(event, index));
        Speaker speaker = new Speaker(perspective);
        Event resolved = speaker.resolve(in, event);
        Whereabouts.Where where = commitments.whereabouts().place(event);
        Map<String, Reason> why = new LinkedHashMap<>();
        Explanation.fill(why, perspective, resolved, commitment.stance(), commitment.time(), where);
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
                commitment.time(),
                where == null ? null : where.place(),
                where == null ? null : where.span(),
                commitment.factuality(),
                null,
                null,
                Map.copyOf(why));
    }

    /** A promise of harm is a threat. */
    private static SpeechAct act(Perspective perspective, Event event) {
        boolean harm = event.type() == Plover.THREATEN && perspective.act() == SpeechAct.PROMISE;
        return harm ? SpeechAct.THREATEN : perspective.act();
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
