package dixit.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date without its year, its month or its week, and how to fill that in.
 *
 * @param lacks what is missing: {@code YEAR}, {@code MONTH} or {@code WEEK}
 */
record Partial(Slots slots, Grain lacks) {
    /** A day of the year this near is meant, whatever the tense. */
    private static final long NEAR = 100;

    /** Null if the slots name nothing by the calendar, only a time of the day. */
    static @Nullable Partial of(Slots slots) {
        if (slots.has("month")
                || slots.has("holiday")
                || slots.has("season")
                || slots.has("quarter")
                || slots.has("half")) {
            return new Partial(slots, Grain.YEAR);
        }
        if (slots.has("day")) {
            return new Partial(slots, Grain.MONTH);
        }
        return slots.has("weekday") || slots.has("weekend") ? new Partial(slots, Grain.WEEK) : null;
    }

    /** Whether there is ever such a date; a leap year has all of them. */
    boolean exists() {
        return lacks != Grain.YEAR || CalendarDate.inYear(slots, 2000) != null;
    }

    /** The one meant; null if the reference is not known well enough, or there is none. */
    @Nullable
    Period nearest(Reference reference, @Nullable Direction direction) {
        Period anchor = reference.of(lacks == Grain.YEAR ? Grain.YEAR : Grain.DAY, Reference.Anchor.PUBLICATION);
        if (anchor == null || reference.published() == null) {
            return null;
        }
        LocalDate first = reference.published().first();
        LocalDate last = reference.published().last();
        List<Period> candidates = candidates(anchor.first());
        Period near = null;
        for (Period each : candidates) {
            if (near == null || distance(each, first, last) < distance(near, first, last)) {
                near = each;
            }
        }
        if (near == null || fits(near, first, last, direction)) {
            return near;
        }
        return pick(candidates, first, last, direction == null ? Direction.PAST : direction);
    }

    /** Whether the nearest is meant, whichever side it lies on. */
    private boolean fits(Period near, LocalDate first, LocalDate last, @Nullable Direction direction) {
        if (direction == null) {
            return lacks == Grain.MONTH || (lacks == Grain.YEAR && distance(near, first, last) <= NEAR);
        }
        boolean dayOfYear = lacks == Grain.YEAR && near.grain() == Grain.DAY;
        return switch (direction) {
            case NEAREST -> true;
            case PAST, FUTURE -> dayOfYear && distance(near, first, last) <= NEAR;
            case LAST, NEXT -> false;
        };
    }

    private static @Nullable Period pick(
            List<Period> candidates, LocalDate first, LocalDate last, Direction direction) {
        Period found = null;
        for (Period each : candidates) {
            boolean fits = switch (direction) {
                case PAST -> !each.first().isAfter(last);
                case LAST -> each.last().isBefore(first);
                case FUTURE -> !each.last().isBefore(first);
                case NEXT -> each.first().isAfter(last);
                case NEAREST -> true;
            };
            boolean takeFirst = direction == Direction.FUTURE || direction == Direction.NEXT;
            if (fits && (found == null || !takeFirst)) {
                found = each;
            }
        }
        return found;
    }

    /** The possible ones about a day, in order. */
    private List<Period> candidates(LocalDate day) {
        List<Period> found = new ArrayList<>();
        for (int offset = -2; offset <= 2; offset++) {
            Period each = switch (lacks) {
                case YEAR -> CalendarDate.inYear(slots, day.getYear() + offset);
                case MONTH -> CalendarDate.inMonth(slots, YearMonth.from(day).plusMonths(offset));
                default -> inWeek(day.plusWeeks(offset));
            };
            if (each != null) {
                found.add(each);
            }
        }
        return found;
    }

    private Period inWeek(LocalDate day) {
        return slots.has("weekend")
                ? Period.of(Grain.WEEKEND, day)
                : Period.of(Grain.DAY, Grain.WEEK.begin(day).plusDays(slots.number("weekday") - 1L));
    }

    private static long distance(Period period, LocalDate first, LocalDate last) {
        if (period.first().isAfter(last)) {
            return ChronoUnit.DAYS.between(last, period.first());
        }
        return period.last().isBefore(first) ? ChronoUnit.DAYS.between(period.last(), first) : 0;
    }

    /** What can be said without a reference. */
    Meaning unresolved(String clock) {
        String value = switch (lacks) {
            case YEAR ->
                slots.has("month") && slots.has("day")
                        ? String.format("XXXX-%02d-%02d", slots.number("month"), slots.number("day"))
                        : slots.has("month") ? String.format("XXXX-%02d", slots.number("month")) : "XXXX";
            case MONTH -> String.format("XXXX-XX-%02d", slots.number("day"));
            default -> "XXXX-WXX-" + slots.get("weekday");
        };
        return Meaning.vague(clock.isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME, value + clock);
    }
}
