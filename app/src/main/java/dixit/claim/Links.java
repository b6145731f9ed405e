package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.SpeechAct;
import dixit.event.Event;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.FactualityFinder;
import dixit.name.Entity;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links claims: a consequence to its condition, and what confirms or leaves open to what it speaks of. */
final class Links {
    private final FactualityFinder factuality;
    private final Verdicts verdicts;
    private final Facts facts;

    Links(FactualityFinder factuality, Verdicts verdicts, Facts facts) {
        this.factuality = factuality;
        this.verdicts = verdicts;
        this.facts = facts;
    }

    /** Sets {@code condition} where a claim's clause hangs on the clause of another: <i>se fornirà armi</i>. */
    List<Claim> conditions(List<Claim> claims) {
        Map<String, SpeechAct> acts = new HashMap<>();
        List<Claim> linked = new ArrayList<>();
        for (Claim claim : claims) {
            Claim condition = conditionOf(claim, claims);
            if (condition != null && Objects.equals(condition.cue(), claim.cue())) {
                acts.put(condition.id(), claim.act());
            }
            linked.add(
                    condition == null ? claim : with(claim, claim.event(), condition.id(), claim.about(), claim.act()));
        }
        linked.replaceAll(claim -> {
            SpeechAct act = acts.getOrDefault(claim.id(), claim.act());
            return act == claim.act() ? claim : with(claim, claim.event(), claim.condition(), claim.about(), act);
        });
        return linked;
    }

    private @Nullable Claim conditionOf(Claim claim, List<Claim> claims) {
        Sentence in = facts.sentences().get(claim.sentence());
        for (Word clause : in.children(in.word(claim.event().head()), "advcl")) {
            if (factuality.isCondition(in, clause)) {
                for (Claim other : claims) {
                    boolean same = other.sentence() == claim.sentence();
                    if (same && other.event().head() == clause.index()) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /** Fills the event of a claim that only points at one: <i>non possiamo confermarlo</i>, <i>le notizie sono false</i>. */
    List<Claim> about(List<Claim> claims) {
        List<Claim> linked = new ArrayList<>();
        for (Claim claim : claims) {
            SpeechAct verdict = claim.act().judges() ? null : verdicts.of(facts, claim);
            Claim judging =
                    verdict == null ? claim : with(claim, claim.event(), claim.condition(), claim.about(), verdict);
            Claim meant = meant(claim, verdict, linked);
            linked.add(meant == null ? claim : pointing(judging, meant));
        }
        return linked;
    }

    private @Nullable Claim meant(Claim claim, @Nullable SpeechAct verdict, List<Claim> before) {
        if (pointsBack(claim)) {
            return lastBefore(claim, before);
        }
        boolean judges = verdict != null || (claim.act().judges() && namesASaying(claim));
        return judges ? spokenOf(claim, before) : null;
    }

    private boolean pointsBack(Claim claim) {
        Attribution cued =
                facts.attributions().cuedBy(claim.sentence(), claim.event().head());
        return cued != null && cued.pointsElsewhere() && claim.event().type() == null;
    }

    /** What somebody else said of him before who denies or confirms it: <i>Pechino ha smentito la notizia</i>. */
    private static @Nullable Claim spokenOf(Claim claim, List<Claim> before) {
        String country = countryOfSource(claim);
        for (int i = before.size() - 1; i >= 0 && country != null; i--) {
            Claim earlier = before.get(i);
            boolean of = Stream.concat(earlier.event().actors().stream(), earlier.event().recipients().stream())
                    .anyMatch(party -> country.equals(party.entity().country()));
            if (of
                    && earlier.event().type() != null
                    && !country.equals(countryOfSource(earlier))
                    && earlier.content().end() <= claim.content().begin()) {
                return earlier;
            }
        }
        return null;
    }

    private static @Nullable String countryOfSource(Claim claim) {
        Entity source =
                claim.sources().isEmpty() ? null : claim.sources().getLast().entity();
        return source == null ? null : source.country();
    }

    /** Whether what it speaks of is a saying and no more: <i>the reports</i>, not <i>the reports of a sale</i>. */
    private boolean namesASaying(Claim claim) {
        Sentence in = facts.sentences().get(claim.sentence());
        Word head = in.word(claim.event().head());
        return facts.isBareSaying(claim.sentence(), head)
                || in.children(head, "obj").stream().anyMatch(object -> facts.isBareSaying(claim.sentence(), object));
    }

    private static @Nullable Claim lastBefore(Claim claim, List<Claim> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).event().type() != null
                    && before.get(i).content().end() <= claim.content().begin()) {
                return before.get(i);
            }
        }
        return null;
    }

    private static Claim pointing(Claim claim, Claim meant) {
        Event own = claim.event();
        Event event = new Event(
                own.sentence(),
                own.head(),
                meant.event().type(),
                meant.event().mode(),
                meant.event().contexts(),
                own.trigger(),
                meant.event().actors(),
                meant.event().recipients(),
                meant.event().object(),
                null,
                own.nominal(),
                own.rule());
        Claim pointing = with(claim, event, claim.condition(), meant.id(), claim.act());
        return pointing.with(judged(claim, meant.factuality()));
    }

    /** The time is that of what is meant; certainty and polarity are those of the act. */
    private static Factuality judged(Claim claim, Factuality meant) {
        boolean open = claim.act() == SpeechAct.NOT_DENY;
        return Commitments.under(
                claim.act(), open ? new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, meant.tense()) : meant);
    }

    private static Claim with(
            Claim claim, Event event, @Nullable String condition, @Nullable String about, SpeechAct act) {
        return new Claim(
                claim.id(),
                claim.sentence(),
                claim.content(),
                claim.sources(),
                act,
                claim.cue(),
                claim.quotation(),
                event,
                about == null ? claim.trigger() : null,
                claim.time(),
                claim.place(),
                claim.placeText(),
                claim.factuality(),
                condition,
                about,
                claim.why());
    }
}
