package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.event.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From whose point of view an event is put forward.
 *
 * @param attributions what puts it forward, outermost first
 * @param sources the chain, outermost first
 * @param act what the innermost source does
 * @param innermost the attribution that act and cue come from; null for the outlet's own voice
 */
record Perspective(
        List<Attribution> attributions,
        List<Source> sources,
        SpeechAct act,
        @Nullable Attribution innermost) {
    /** Acts that a speaker says of his own words: <i>we cannot confirm that</i>. */
    private static final Set<SpeechAct> OF_ONES_OWN = EnumSet.of(
            SpeechAct.CONFIRM,
            SpeechAct.DENY,
            SpeechAct.NOT_CONFIRM,
            SpeechAct.NOT_DENY,
            SpeechAct.HOPE,
            SpeechAct.PROMISE,
            SpeechAct.WARN);

    static final Perspective OUTLET = new Perspective(List.of(), List.of(), SpeechAct.STATE, null);

    /** What the attributions around an event come to. */
    static Perspective of(List<Attribution> covering) {
        List<Source> sources = new ArrayList<>();
        SpeechAct act = SpeechAct.STATE;
        Attribution innermost = null;
        for (Attribution each : covering) {
            Source source = each.source();
            boolean judged = innermost != null && innermost.act().judges();
            if (judged
                    && (source == null
                            || source.entity() == null
                            || source.entity().name() == null)) {
                continue;
            }
            if (source != null && !isNamed(sources, source)) {
                sources.add(source);
                act = each.act();
                innermost = each;
            } else if (innermost == null || OF_ONES_OWN.contains(each.act())) {
                act = each.act();
                innermost = each;
            }
        }
        return new Perspective(List.copyOf(covering), List.copyOf(sources), act, innermost);
    }

    /** Whether a word of the event's sentence stands in what the innermost source puts forward. */
    boolean isInScope(Event event, int index) {
        return innermost == null
                || !innermost.covers(event.sentence(), event.head())
                || innermost.covers(event.sentence(), index);
    }

    private static boolean isNamed(List<Source> sources, Source source) {
        for (Source each : sources) {
            boolean same = each.entity() != null
                    && source.entity() != null
                    && each.entity().name() != null
                    && each.entity().name().equals(source.entity().name());
            if (same || each.span().overlaps(source.span())) {
                return true;
            }
        }
        return false;
    }
}
