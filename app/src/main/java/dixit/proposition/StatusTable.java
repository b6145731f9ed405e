package dixit.proposition;

import dixit.attribution.SpeechAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The table of statuses, read from the top: the first row that fits.
 *
 * @param voices the latest word of each source; none where all was withdrawn or rejected
 * @param everyone every word so far that stands, in order
 * @param day the day it is asked about
 */
record StatusTable(List<Voice> voices, List<Voice> everyone, LocalDate day) {
    /** Who wants that it be so does not put forward that it is, or will be. */
    private static final Set<SpeechAct> WISHES = Set.of(SpeechAct.HOPE, SpeechAct.DEMAND, SpeechAct.ASK);

    Status read() {
        if (everyone.isEmpty()) {
            return Status.WITHDRAWN;
        }
        if (happened()) {
            return Status.HAPPENED;
        }
        boolean asserted = any(voice -> voice.named() && voice.asserts());
        if (any(voice -> voice.named() && voice.denies() && !isMerelyNotYet(voice))) {
            return asserted ? Status.DISPUTED : Status.DENIED;
        }
        LocalDate last = lapsesAfter(everyone);
        if (last != null && day.isAfter(last)) {
            return Status.LAPSED;
        }
        if (confirmed()) {
            return Status.CONFIRMED;
        }
        if (any(voice -> voice.party() && voice.asserts() && voice.isFuture())) {
            return Status.PLANNED;
        }
        if (any(voice -> voice.party() && voice.stance() == Stance.LEAVES_OPEN)) {
            return Status.UNCONFIRMED;
        }
        return asserted ? Status.CLAIMED : Status.RUMOURED;
    }

    private boolean happened() {
        boolean admitted = any(voice -> voice.ownPart() && voice.assertsAsDone());
        boolean corroborated = namedRoots(Voice::assertsAsDone) >= Thresholds.NAMED_ROOTS;
        return (admitted || corroborated) && !any(voice -> voice.party() && voice.denies());
    }

    /** Whether it says only that what is put forward for the future has not come about so far, and nobody says that it has. */
    private boolean isMerelyNotYet(Voice voice) {
        boolean soFar = voice.testimony().act() != SpeechAct.DENY && !voice.isFuture();
        return soFar
                && everyone.stream().anyMatch(other -> other.supports() && other.isFuture())
                && !any(other -> other.named() && other.assertsAsDone());
    }

    private boolean confirmed() {
        return any(voice -> voice.party() && voice.asserts() && othersSpokeBefore(voice))
                || namedRoots(Voice::asserts) >= Thresholds.NAMED_ROOTS;
    }

    private boolean othersSpokeBefore(Voice party) {
        return everyone.stream()
                .takeWhile(voice ->
                        !voice.testimony().id().equals(party.testimony().id()))
                .anyMatch(voice -> !voice.party()
                        && voice.supports()
                        && !WISHES.contains(voice.testimony().act())
                        && !voice.root().key().equals(party.root().key()));
    }

    private boolean any(Predicate<Voice> what) {
        return voices.stream().anyMatch(what);
    }

    private long namedRoots(Predicate<Voice> what) {
        return voices.stream()
                .filter(Voice::named)
                .filter(what)
                .map(voice -> voice.root().key())
                .distinct()
                .count();
    }

    /** The last day of what is put forward only for the future; null where it is more, or has no last day. */
    static @Nullable LocalDate lapsesAfter(List<Voice> everyone) {
        LocalDate last = null;
        for (Voice voice : everyone) {
            if (!voice.isFuture()) {
                return null;
            }
            LocalDate named = voice.testimony().event().last();
            last = named != null ? named : last;
        }
        return last;
    }
}
