package dixit.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param grain how long it is
 * @param first its first day
 * @param clock time of the day in TIMEX3 form, {@code T14:30} or {@code TMO}; empty for the whole
 */
record Period(Grain grain, LocalDate first, String clock) {

    /** The stretch of this length that holds a day. */
    static Period of(Grain grain, LocalDate day) {
        return new Period(grain, grain.begin(day), "");
    }

    LocalDate last() {
        return grain.end(first);
    }

    /** TIMEX3 value. */
    String value() {
        return grain.value(first) + clock;
    }

    Period plus(long count) {
        return new Period(grain, grain.begin(grain.plus(first, count)), clock);
    }

    Period at(String newClock) {
        return new Period(grain, first, newClock);
    }

    /** The stretch that a TIMEX3 value of a year, month or day stands for; null for any other. */
    static @Nullable Period parse(String value) {
        if (!value.matches("\\d{4}(-\\d{2}){0,2}(T.*)?")) {
            return null;
        }
        String date = value.substring(0, value.indexOf('T') < 0 ? value.length() : value.indexOf('T'));
        return switch (date.length()) {
            case 4 -> of(Grain.YEAR, LocalDate.of(Integer.parseInt(date), 1, 1));
            case 7 -> of(Grain.MONTH, LocalDate.parse(date + "-01"));
            default -> of(Grain.DAY, LocalDate.parse(date));
        };
    }
}
