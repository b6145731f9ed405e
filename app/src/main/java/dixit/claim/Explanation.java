package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.Source;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.factuality.Stance;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says for each field of a claim which rule gave it, from which words. */
final class Explanation {
    private Explanation() {}

    static void fill(
            Map<String, Reason> why,
            Perspective perspective,
            Event event,
            Stance stance,
            @Nullable TimeExpression time,
            Whereabouts.@Nullable Where where) {
        Attribution innermost = perspective.innermost();
        if (innermost != null) {
            why.put("act", new Reason(innermost.rule().name(), List.of(innermost.cue())));
            List<Span> words = perspective.sources().stream().map(Source::span).toList();
            why.put("sources", new Reason(innermost.sieve(), words));
        }
        why.put("event", new Reason(event.rule(), List.of(event.trigger())));
        parties(why, "actors", event, event.actors());
        parties(why, "recipients", event, event.recipients());
        if (time != null) {
            why.put("time", new Reason(time.rule(), List.of(time.span())));
        }
        if (where != null) {
            why.put("place", new Reason(where.rule(), List.of(where.span())));
        }
        List<String> rules = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (Stance.Cause cause : stance.causes()) {
            rules.add(cause.rule());
            words.add(cause.words());
        }
        why.put("factuality", new Reason(rules.isEmpty() ? "plain statement" : String.join(" + ", rules), words));
    }

    private static void parties(Map<String, Reason> why, String field, Event event, List<Party> parties) {
        if (!parties.isEmpty()) {
            List<Span> words =
                    parties.stream().map(Party::span).filter(Objects::nonNull).toList();
            why.put(field, new Reason(event.rule(), words));
        }
    }
}
