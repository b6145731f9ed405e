package dixit.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date by the calendar, as far as its slots give it: {@code year} or {@code short-year} (two digits), {@code decade},
 * {@code century}, {@code season}, {@code quarter}, {@code half}, {@code month}, {@code day}, {@code weekday},
 * {@code holiday}, and a {@link Clock}. What is missing follows from the reference.
 *
 * @param direction where to look for what is missing; null: where the verb's tense points
 */
record CalendarDate(@Nullable Direction direction) implements Production {
    private static final int LATEST = 2029;

    @Override
    public boolean isServedBy(Set<String> slots) {
        return true;
    }

    @Override
    public @Nullable Meaning meaning(Slots slots, Reference reference) {
        String clock = Clock.value(slots);
        int year = year(slots, reference);
        if (year > 0) {
            Period period = inYear(slots, year);
            return period == null ? null : Meaning.of(widened(period, slots).at(clock));
        }
        Direction where = direction == null ? reference.tense() : direction;
        Partial partial = Partial.of(slots);
        if (partial == null) {
            Period day = reference.dayOfClock();
            return day == null
                    ? Meaning.vague(TimeExpression.Type.TIME, "XXXX-XX-XX" + clock)
                    : Meaning.of(day.at(clock));
        }
        if (!partial.exists()) {
            return null;
        }
        Period found = partial.nearest(reference, where);
        return found == null
                ? partial.unresolved(clock)
                : Meaning.of(widened(found, slots).at(clock));
    }

    /** The week or whatever else constant {@code widen} asks for that the date lies in. */
    private static Period widened(Period period, Slots slots) {
        return slots.has("widen") ? Period.of(Grain.named(slots.get("widen")), period.first()) : period;
    }

    private static int year(Slots slots, Reference reference) {
        if (slots.has("decade") || slots.has("century")) {
            return slots.has("century") ? slots.number("century") * 100 - 99 : full(slots.number("decade"), reference);
        }
        if (slots.has("years-on")) {
            Period anchor = reference.of(Grain.YEAR, Reference.Anchor.PUBLICATION);
            return anchor == null ? -1 : anchor.first().getYear() + Integer.parseInt(slots.get("years-on"));
        }
        if (!slots.has("short-year")) {
            return slots.number("year");
        }
        int year = slots.number("short-year");
        return slots.has("year") ? slots.number("year") / 100 * 100 + year : full(year, reference);
    }

    /** A year of two digits is the last such before the year after publication. */
    private static int full(int year, Reference reference) {
        if (year > 99) {
            return year;
        }
        int next = 1
                + (reference.published() == null
                        ? LATEST
                        : reference.published().last().getYear());
        int sameCentury = next / 100 * 100 + year;
        return sameCentury <= next ? sameCentury : sameCentury - 100;
    }

    /** The stretch that the slots name in a given year; null if there is none. */
    static @Nullable Period inYear(Slots slots, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (slots.has("decade")) {
            return Period.of(Grain.DECADE, first);
        }
        if (slots.has("century")) {
            return Period.of(Grain.CENTURY, first);
        }
        if (slots.has("holiday")) {
            return Holiday.inYear(slots.get("holiday"), year);
        }
        if (slots.has("season")) {
            return Period.of(Grain.SEASON, first.plusMonths(3L * slots.number("season") - 1));
        }
        if (slots.has("quarter")) {
            return Period.of(Grain.QUARTER, first.plusMonths(3L * slots.number("quarter") - 3));
        }
        if (slots.has("half")) {
            return Period.of(Grain.HALF, first.plusMonths(6L * slots.number("half") - 6));
        }
        return slots.has("month")
                ? inMonth(slots, YearMonth.of(year, slots.number("month")))
                : Period.of(Grain.YEAR, first);
    }

    static @Nullable Period inMonth(Slots slots, YearMonth month) {
        if (!slots.has("day")) {
            return Period.of(Grain.MONTH, month.atDay(1));
        }
        return month.isValidDay(slots.number("day")) ? Period.of(Grain.DAY, month.atDay(slots.number("day"))) : null;
    }
}
