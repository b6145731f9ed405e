package dixit.proposition;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.name.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives a claim that leaves out who acts, or upon whom, the parties of the claim in the same report that speaks of the
 * same event in full: a report says once who sells the oil, and then only that it was sold.
 */
public final class Completion {
    /** The least share of stems that two claims of a report have in common when they speak of one event. */
    private static final double LEAST_SHARED = 0.34;

    /** How well the claim fits that a denial answers: less than any that speaks in the same words. */
    private static final double ANSWER = 0.1;

    private Completion() {}

    /** The claims of one report, in its order, completed from each other. */
    public static List<Testimony> complete(List<Testimony> report) {
        List<Testimony> completed = new ArrayList<>();
        for (Testimony testimony : report) {
            completed.add(complete(testimony, report));
        }
        return completed;
    }

    private static Testimony complete(Testimony testimony, List<Testimony> report) {
        Happening event = testimony.event();
        if (event.type() == null
                || (!event.actors().isEmpty() && !event.recipients().isEmpty())) {
            return testimony;
        }
        Testimony fullest = null;
        double best = 0;
        for (Testimony other : report) {
            double fit = fit(testimony, other);
            if (fit > best) {
                best = fit;
                fullest = other;
            }
        }
        return fullest == null ? testimony : testimony.with(testimony.sources(), filled(event, fullest.event()));
    }

    /** How well another claim of the report tells who takes part; 0 where it speaks of something else. */
    private static double fit(Testimony testimony, Testimony other) {
        Happening event = testimony.event();
        Happening full = other.event();
        boolean fuller = !full.actors().isEmpty() && !full.recipients().isEmpty();
        if (!fuller || !agree(event, full)) {
            return 0;
        }
        if (answers(testimony, other)) {
            return ANSWER;
        }
        if (full.type() != event.type()) {
            return 0;
        }
        double objects = Stems.overlap(Stems.ofObject(event.object()), Stems.ofObject(full.object()));
        double words = Stems.overlap(Stems.of(testimony.content()), Stems.of(other.content()));
        double shared = Math.max(objects, words);
        return shared >= LEAST_SHARED ? shared : 0;
    }

    /** Whether it denies what the other has said of the same side before: the denial names less than the charge. */
    private static boolean answers(Testimony testimony, Testimony other) {
        Plover denied = testimony.event().type();
        Plover said = other.event().type();
        return testimony.act() == SpeechAct.DENY
                && other.act() != SpeechAct.DENY
                && !testimony.event().actors().isEmpty()
                && denied != null
                && said != null
                && denied.quad() == said.quad()
                && other.begin() < testimony.begin();
    }

    /** Whether the parties that the claim does name are among the other's. */
    private static boolean agree(Happening event, Happening full) {
        return contains(full.actors(), event.actors()) && contains(full.recipients(), event.recipients());
    }

    private static boolean contains(List<Entity> all, List<Entity> some) {
        Set<String> keys = new HashSet<>();
        all.forEach(entity -> {
            keys.add(Profile.key(entity));
            keys.add(String.valueOf(entity.country()));
        });
        return some.stream()
                .allMatch(entity -> keys.contains(Profile.key(entity))
                        || (entity.country() != null && keys.contains(entity.country())));
    }

    private static Happening filled(Happening event, Happening full) {
        return new Happening(
                event.type(),
                event.mode(),
                event.contexts(),
                event.actors().isEmpty() ? full.actors() : event.actors(),
                event.recipients().isEmpty() ? full.recipients() : event.recipients(),
                event.object(),
                event.trigger(),
                event.first(),
                event.last(),
                event.place());
    }
}
