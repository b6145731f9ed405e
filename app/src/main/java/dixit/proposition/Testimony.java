package dixit.proposition;

import dixit.attribution.SpeechAct;
import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.factuality.Factuality;
import dixit.name.Entity;
import dixit.time.TimeExpression;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as evidence for a proposition: what the report says, lifted out of its text.
 *
 * @param id the claim's
 * @param begin where its content begins in the text
 * @param content the words that carry it
 * @param sources outermost first; empty for the outlet's own voice
 * @param conditional whether it hangs on a condition
 * @param about id of the claim that it confirms, denies or leaves open
 * @param withdrawn when its outlet withdrew it
 * @param rejected id of the judgement by which a person rejected it
 */
public record Testimony(
        String id,
        Origin origin,
        int begin,
        String content,
        List<Speaker> sources,
        SpeechAct act,
        Factuality factuality,
        boolean conditional,
        @Nullable String about,
        Happening event,
        @Nullable Instant withdrawn,
        @Nullable String rejected) {

    /** The order in which claims became known: published, then document, then place in the text. */
    public static final Comparator<Testimony> ORDER = Comparator.comparing((Testimony t) -> t.origin.known())
            .thenComparing(t -> t.origin.document())
            .thenComparingInt(Testimony::begin)
            .thenComparing(Testimony::id);

    /** Lifts a claim out of its document's text. */
    public static Testimony of(Claim claim, Document document, Origin origin) {
        String text = document.text();
        List<Speaker> sources = claim.sources().stream()
                .map(source -> new Speaker(source.kind(), source.span().of(text), source.entity()))
                .toList();
        return new Testimony(
                claim.id(),
                origin,
                claim.content().begin(),
                claim.content().of(text),
                sources,
                claim.act(),
                claim.factuality(),
                claim.condition() != null,
                claim.about(),
                happening(claim, text),
                null,
                null);
    }

    private static Happening happening(Claim claim, String text) {
        Event event = claim.event();
        TimeExpression time = claim.time();
        return new Happening(
                event.type(),
                event.mode(),
                event.contexts(),
                entities(event.actors()),
                entities(event.recipients()),
                words(event.object(), text),
                words(claim.trigger(), text),
                time == null ? null : time.first(),
                time == null ? null : time.last(),
                claim.place());
    }

    private static List<Entity> entities(List<Party> parties) {
        return parties.stream().map(Party::entity).toList();
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.of(text);
    }

    /** The same, as part of a document whose place among copies may have changed. */
    public Testimony from(Origin where) {
        return new Testimony(
                id, where, begin, content, sources, act, factuality, conditional, about, event, withdrawn, rejected);
    }

    public Testimony withdrawn(@Nullable Instant when) {
        return new Testimony(
                id, origin, begin, content, sources, act, factuality, conditional, about, event, when, rejected);
    }

    public Testimony rejected(@Nullable String judgement) {
        return new Testimony(
                id, origin, begin, content, sources, act, factuality, conditional, about, event, withdrawn, judgement);
    }

    public Testimony with(SpeechAct another, Factuality is) {
        return new Testimony(
                id, origin, begin, content, sources, another, is, conditional, about, event, withdrawn, rejected);
    }

    public Testimony with(List<Speaker> chain, Happening happening) {
        return new Testimony(
                id, origin, begin, content, chain, act, factuality, conditional, about, happening, withdrawn, rejected);
    }

    /** The innermost source; null for the outlet's own voice. */
    public @Nullable Speaker innermost() {
        return sources.isEmpty() ? null : sources.getLast();
    }

    /** Whether its outlet stood by it at that moment, and nobody has rejected it. */
    public boolean standsAt(Instant moment) {
        return rejected == null && (withdrawn == null || withdrawn.isAfter(moment));
    }
}
