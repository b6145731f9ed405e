package dixit.time;

import java.time.LocalDate;

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
}
