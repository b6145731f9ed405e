package dixit.proposition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposition that a source put forward.
 *
 * @param source the source's key
 * @param shown its name
 * @param claim its first claim of the proposition
 * @param said when it put it forward
 * @param end how it ended; null while it has not
 * @param ended when
 */
public record Outcome(
        String source,
        String shown,
        String claim,
        Instant said,
        @Nullable End end,
        @Nullable Instant ended) {

    /** How a claim can end. */
    public enum End {
        CONFIRMED,
        DENIED,
        LAPSED
    }

    /** The outcome for each source that put the proposition forward. */
    public static List<Outcome> of(List<Testimony> claims, List<Change> history) {
        List<Testimony> ordered = claims.stream().sorted(Testimony.ORDER).toList();
        Map<String, Root> roots = new LinkedHashMap<>();
        Map<String, Voice> first = new LinkedHashMap<>();
        for (Testimony testimony : ordered) {
            Voice voice = Voice.of(testimony);
            roots.put(testimony.id(), voice.root());
            if (!voice.denies() && voice.stance() != Stance.LEAVES_OPEN) {
                first.putIfAbsent(voice.root().key(), voice);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        first.forEach((key, voice) -> outcomes.add(of(voice, history, roots)));
        return outcomes;
    }

    private static Outcome of(Voice voice, List<Change> history, Map<String, Root> roots) {
        Instant said = voice.testimony().origin().known();
        End end = null;
        Instant ended = null;
        for (Change change : history) {
            End now = end(change.status());
            String movedBy = change.movedBy();
            Root mover = movedBy == null ? null : roots.get(movedBy);
            boolean byOthers = mover == null || !mover.key().equals(voice.root().key());
            if (now != null && byOthers && !change.since().isBefore(said)) {
                end = now;
                ended = change.since();
            }
        }
        return new Outcome(
                voice.root().key(), voice.root().shown(), voice.testimony().id(), said, end, ended);
    }

    private static @Nullable End end(Status status) {
        return switch (status) {
            case HAPPENED, CONFIRMED -> End.CONFIRMED;
            case DENIED -> End.DENIED;
            case LAPSED -> End.LAPSED;
            case WITHDRAWN, DISPUTED, PLANNED, UNCONFIRMED, CLAIMED, RUMOURED -> null;
        };
    }
}
