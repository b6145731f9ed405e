package dixit.proposition;

import dixit.factuality.Factuality.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days in which a claim's event lies.
 *
 * @param first first day that it may be
 * @param last last day that it may be
 * @param stated whether the report gives them, rather than the tense and the day of publication
 */
record Window(LocalDate first, LocalDate last, boolean stated) {
    /** How far back an event lies that a report tells without a date, and how far ahead one that it expects. */
    private static final int NEWS_DAYS = 14;

    private static final int PLAN_DAYS = 90;

    static Window of(Testimony testimony) {
        LocalDate first = testimony.event().first();
        LocalDate last = testimony.event().last();
        LocalDate day = testimony.origin().day();
        if (first != null || last != null) {
            return new Window(first != null ? first : LocalDate.MIN, last != null ? last : LocalDate.MAX, true);
        }
        Tense tense = testimony.factuality().tense();
        return switch (tense) {
            case PAST, PRESENT -> new Window(day.minusDays(NEWS_DAYS), day, false);
            case FUTURE -> new Window(day, day.plusDays(PLAN_DAYS), false);
            case UNKNOWN -> new Window(day.minusDays(NEWS_DAYS), day.plusDays(PLAN_DAYS), false);
        };
    }

    /** Days between the two; 0 where they overlap. */
    long gap(Window other) {
        if (first.isAfter(other.last)) {
            return ChronoUnit.DAYS.between(other.last, first);
        }
        return other.first.isAfter(last) ? ChronoUnit.DAYS.between(last, other.first) : 0;
    }

    /** How many days it spans, at least 1; long for an open one. */
    long days() {
        boolean open = first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
        return open ? Integer.MAX_VALUE : Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
