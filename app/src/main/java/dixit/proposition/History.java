package dixit.proposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds the claims of one proposition, in order of publication, into the statuses that it came to. */
public final class History {
    private final Instant asOf;
    private final List<Change> changes = new ArrayList<>();
    private final List<Voice> everyone = new ArrayList<>();
    private LatestWords latest = new LatestWords();

    private History(Instant asOf) {
        this.asOf = asOf;
    }

    /**
     * Every status so far, oldest first.
     *
     * @param testimonies in any order; those published later than {@code asOf} do not count
     * @param asOf the moment that it is asked about
     */
    public static List<Change> of(List<Testimony> testimonies, Instant asOf) {
        List<Testimony> accepted =
                testimonies.stream().filter(each -> each.rejected() == null).toList();
        if (accepted.stream().allMatch(each -> each.origin().known().isAfter(asOf))) {
            return rejected(testimonies);
        }
        History history = new History(asOf);
        for (Step step : steps(accepted, asOf)) {
            history.lapseBefore(step.at());
            history.take(step);
        }
        history.lapseBefore(asOf.plusSeconds(1));
        return List.copyOf(history.changes);
    }

    private static List<Change> rejected(List<Testimony> testimonies) {
        Testimony first = testimonies.stream().min(Testimony.ORDER).orElseThrow();
        return List.of(new Change(Status.WITHDRAWN, first.origin().known(), shown(first), first.rejected()));
    }

    /** What moves a proposition: a claim, or its withdrawal. */
    private record Step(Instant at, Testimony testimony, boolean withdrawal) {}

    private static List<Step> steps(List<Testimony> testimonies, Instant asOf) {
        List<Step> steps = new ArrayList<>();
        for (Testimony testimony : testimonies.stream().sorted(Testimony.ORDER).toList()) {
            steps.add(new Step(testimony.origin().known(), testimony, false));
        }
        for (Testimony testimony : testimonies) {
            Instant withdrawn = testimony.withdrawn();
            if (withdrawn != null) {
                steps.add(new Step(withdrawn, testimony, true));
            }
        }
        steps.removeIf(step -> step.at().isAfter(asOf));
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private void take(Step step) {
        if (step.withdrawal()) {
            everyone.removeIf(voice -> voice.testimony().equals(step.testimony()));
            latest = new LatestWords();
            everyone.forEach(latest::hear);
        } else {
            Voice voice = Voice.of(step.testimony());
            everyone.add(voice);
            latest.hear(voice);
        }
        String shown = step.withdrawal() ? step.at().toString() : shown(step.testimony());
        String movedBy =
                (step.withdrawal() ? "withdrawal:" : "") + step.testimony().id();
        become(statusOn(Moment.dayOf(step.at())), step.at(), shown, movedBy);
    }

    private static String shown(Testimony testimony) {
        String published = testimony.origin().published();
        return published != null ? published : testimony.origin().day().toString();
    }

    private void lapseBefore(Instant moment) {
        LocalDate last = StatusTable.lapsesAfter(everyone);
        if (last == null) {
            return;
        }
        LocalDate day = last.plusDays(1);
        Instant since = Moment.startOf(day);
        if (since.isBefore(moment) && !since.isAfter(asOf)) {
            become(statusOn(day), since, day.toString(), null);
        }
    }

    private Status statusOn(LocalDate day) {
        return new StatusTable(latest.voices().toList(), everyone, day).read();
    }

    private void become(Status status, Instant since, String shown, @Nullable String movedBy) {
        if (changes.isEmpty() || changes.getLast().status() != status) {
            changes.add(new Change(status, since, shown, movedBy));
        }
    }
}
