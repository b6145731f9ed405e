package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.Attributions;
import dixit.attribution.SpeechAct;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the events that are claims: what is said, not the saying; the embedded infinitive, not the verb that only
 * carries it; nouns where no clause speaks of the same.
 */
final class Selection {
    private static final int PARTIES_OF_A_CLAIM = 2;

    private final List<Sentence> sentences;
    private final Attributions attributions;
    private final List<TimeExpression> times;
    private final Map<Integer, Map<Integer, Event>> events = new HashMap<>();

    private Selection(Facts facts) {
        this.sentences = facts.sentences();
        this.attributions = facts.attributions();
        this.times = facts.times();
        for (Event event : facts.events()) {
            events.computeIfAbsent(event.sentence(), index -> new HashMap<>()).put(event.head(), event);
        }
    }

    static List<Event> choose(Facts facts) {
        Selection selection = new Selection(facts);
        List<Event> chosen = new ArrayList<>();
        for (Event event : facts.events()) {
            if (selection.isClaim(event)) {
                chosen.add(event);
            }
        }
        return selection.withoutDoubles(selection.withSayings(chosen));
    }

    /** Adds the saying itself where nothing of what is said is a claim: <i>è stata confermata la presenza</i>. */
    private List<Event> withSayings(List<Event> chosen) {
        List<Event> all = new ArrayList<>(chosen);
        for (Attribution each : attributions.innermostFirst()) {
            Event saying = events.getOrDefault(each.sentence(), Map.of()).get(each.head());
            boolean says = all.stream().anyMatch(event -> each.covers(event.sentence(), event.head()));
            if (saying != null && !isFrame(each) && !says && !all.contains(saying) && !isInsidePerformative(saying)) {
                all.add(saying);
            }
        }
        all.sort(Comparator.comparingInt(Event::sentence).thenComparing(Event::trigger));
        return all;
    }

    private boolean isClaim(Event event) {
        Sentence in = sentences.get(event.sentence());
        Word head = in.word(event.head());
        if (isInsidePerformative(event)) {
            return false;
        }
        Attribution cued = attributions.cuedBy(event.sentence(), event.head());
        if (cued != null) {
            return !isFrame(cued) && (cued.rule().performative() || cued.covers(event.sentence(), event.head()));
        }
        boolean onlySays =
                event.type() == null && attributions.isSaying(event.sentence(), event.head()) && !isTopOfScope(event);
        Attribution given = attributions.givenBy(event.sentence(), head, in);
        if (onlySays || (given != null && !given.covers(event.sentence(), event.head()))) {
            return false;
        }
        return event.nominal() ? isNominalClaim(in, head, event) : isVerbalClaim(in, head, event);
    }

    /** Whether a participle only says what the subject of the main clause was asked: <i>asked about the vote, he said</i>. */
    private boolean isFrame(Attribution asking) {
        Sentence in = sentences.get(asking.sentence());
        Word head = in.word(asking.head());
        boolean asks = asking.act() == SpeechAct.ASK || asking.act() == SpeechAct.DEMAND;
        return asks
                && head.isRelation("advcl")
                && in.children(head, "nsubj", "obl:agent", "aux", "obj").isEmpty();
    }

    /** What is asked, threatened or charged belongs to the asking, unless it stands in quotation marks. */
    private boolean isInsidePerformative(Event event) {
        for (Attribution each : attributions.covering(event.sentence(), event.head())) {
            boolean claimed = events.getOrDefault(each.sentence(), Map.of()).containsKey(each.head());
            if (each.rule().performative() && claimed && each.isIndirectSpeech()) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbalClaim(Sentence in, Word head, Event event) {
        boolean typed = event.type() != null;
        if (carries(in, head, event) || isAttribute(in, head) || (!typed && !isVerbOrCopular(in, head))) {
            return false;
        }
        if (Clauses.finite(in, head) != null || head.isRoot()) {
            return true;
        }
        if (head.isRelation("xcomp") && !head.isRoot()) {
            Event governor = at(event.sentence(), head.head());
            return governor == null
                    || governor.type() == null
                    || attributions.cuedBy(event.sentence(), head.head()) != null;
        }
        if (head.isRelation("ccomp") || head.isRelation("csubj")) {
            return true;
        }
        if (head.isRelation("conj")) {
            return isVerbalClaim(in, in.word(head.head()), event) && typed;
        }
        boolean perfectInfinitive =
                head.isRelation("advcl") && !in.children(head, "aux").isEmpty();
        return typed || perfectInfinitive;
    }

    /** Whether a participle only describes the noun behind it: <i>suspected transfers</i>. */
    private static boolean isAttribute(Sentence in, Word head) {
        return head.isRelation("amod")
                && head.index() < head.head()
                && in.children(head, "obl", "obj", "nsubj", "ccomp", "xcomp", "aux")
                        .isEmpty();
    }

    private static boolean isVerbOrCopular(Sentence in, Word head) {
        return head.upos() == Upos.VERB || head.upos() == Upos.AUX || Clauses.hasCopula(in, head);
    }

    /**
     * Whether the verb only carries another event: <i>rischia di</i>, <i>sembra che</i>, <i>ha indotto a</i>. What somebody
     * says of a clause of no known event stays whole: <i>that does not mean he can</i>.
     */
    private boolean carries(Sentence in, Word head, Event event) {
        boolean attitude = head.upos() == Upos.ADJ; // pronti a negoziare
        if (event.type() != null && !attitude) {
            return false;
        }
        Map<Integer, Event> here = events.getOrDefault(event.sentence(), Map.of());
        boolean said = !attributions.covering(event.sentence(), head.index()).isEmpty();
        for (Word child : in.children(head, "xcomp", "ccomp", "csubj", "acl", "advcl")) {
            Event carried = here.get(child.index());
            boolean clause = child.isRelation("ccomp") || child.isRelation("csubj");
            boolean whole = said && clause && carried != null && carried.type() == null;
            if (attitude && event.type() != null && (carried == null || carried.type() == null)) {
                continue;
            }
            boolean adjunct = child.isRelation("acl") || child.isRelation("advcl");
            boolean completes = !adjunct || Clauses.completesCopula(in, child);
            if (carried != null && completes && !whole && Clauses.isPredicate(in, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominalClaim(Sentence in, Word head, Event event) {
        if (event.type() == null && event.rule().equals("clause")) {
            return false;
        }
        Event above = head.isRoot() ? null : at(event.sentence(), head.head());
        if (above != null && above.type() == event.type()) {
            return false;
        }
        if (isTopOfScope(event) || (event.type() == null && hasTime(in, head))) {
            return true;
        }
        Word predicate = Clauses.predicateOf(in, head);
        Event clause = predicate == null ? null : at(event.sentence(), predicate.index());
        if (clause != null && clause.type() != null && isArgument(head)) {
            return false;
        }
        return ownParties(in, head, event) >= PARTIES_OF_A_CLAIM;
    }

    private @Nullable Event at(int sentence, int word) {
        return events.getOrDefault(sentence, Map.of()).get(word);
    }

    /** How many of its parties stand in the noun's own phrase. */
    private static int ownParties(Sentence in, Word head, Event event) {
        Span phrase = head.span();
        for (Word word : in.subtree(head)) {
            phrase = phrase.to(word.span());
        }
        int own = 0;
        for (List<Party> parties : List.of(event.actors(), event.recipients())) {
            for (Party party : parties) {
                own += party.span() != null && phrase.contains(party.span()) ? 1 : 0;
            }
        }
        return own;
    }

    /** Whether a noun says itself when it was: <i>the revolution of 1979</i>. */
    private boolean hasTime(Sentence in, Word noun) {
        Span phrase = noun.span();
        for (Word word : in.subtree(noun)) {
            phrase = phrase.to(word.span());
        }
        for (TimeExpression time : times) {
            if (phrase.contains(time.span()) && time.first() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArgument(Word word) {
        return word.isRelation("obj") || word.isRelation("nsubj") || word.isRelation("iobj");
    }

    /** Whether it is what a source puts forward, not a part of it. */
    private boolean isTopOfScope(Event event) {
        Sentence in = sentences.get(event.sentence());
        Word head = in.word(event.head());
        for (Attribution each : attributions.covering(event.sentence(), event.head())) {
            boolean quoted = each.sieve().equals("direct quotation");
            if (!quoted && (head.isRoot() || !each.covers(event.sentence(), head.head()))) {
                return true;
            }
        }
        return false;
    }

    /** One claim for each word, the typed one first. */
    private List<Event> withoutDoubles(List<Event> chosen) {
        Set<List<Integer>> seen = new HashSet<>();
        List<Event> kept = new ArrayList<>();
        for (Event event : chosen) {
            if (seen.add(List.of(event.sentence(), event.head()))) {
                kept.add(event);
            }
        }
        return kept;
    }
}
