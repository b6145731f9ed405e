package dixit.claim;

import dixit.attribution.Quotation;
import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.document.Span;
import dixit.event.Event;
import dixit.factuality.Factuality;
import dixit.name.Place;
import dixit.time.TimeExpression;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposition that a document puts forward.
 *
 * @param id hash of the document's id, the content's span and the trigger's span
 * @param sentence index of its sentence in the document
 * @param content the words that carry the proposition
 * @param sources outermost first; empty for the outlet's own voice
 * @param act what the innermost source does
 * @param cue the words that attribute
 * @param quotation whether the words are the source's own
 * @param event what is claimed, with its parties
 * @param trigger the words that name the event; null where another claim names it
 * @param time when the event is
 * @param place where it is
 * @param placeText the words that say where
 * @param factuality how far the innermost source commits to it
 * @param condition id of the claim that this one hangs on
 * @param about id of the claim that this one confirms, denies or leaves open
 * @param why field name to the rule and the words that gave it
 */
public record Claim(
        String id,
        int sentence,
        Span content,
        List<Source> sources,
        SpeechAct act,
        @Nullable Span cue,
        Quotation quotation,
        Event event,
        @Nullable Span trigger,
        @Nullable TimeExpression time,
        @Nullable Place place,
        @Nullable Span placeText,
        Factuality factuality,
        @Nullable String condition,
        @Nullable String about,
        Map<String, Reason> why) {
    /** The same claim, judged otherwise. */
    Claim with(Factuality other) {
        return new Claim(
                id, sentence, content, sources, act, cue, quotation, event, trigger, time, place, placeText, other,
                condition, about, why);
    }

    /** The same claim, carried by other words. */
    Claim over(Span words, String named) {
        return new Claim(
                named,
                sentence,
                words,
                sources,
                act,
                cue,
                quotation,
                event,
                trigger,
                time,
                place,
                placeText,
                factuality,
                condition,
                about,
                why);
    }
}
