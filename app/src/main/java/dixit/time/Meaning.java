package dixit.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means, wherever it stands.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param first first day; null where open
 * @param last last day; null where open
 * @param period the stretch of the calendar, if it is one
 */
record Meaning(
        TimeExpression.Type type,
        String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Period period) {

    static Meaning of(Period period) {
        TimeExpression.Type type = period.clock().isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME;
        return new Meaning(type, period.value(), period.first(), period.last(), period);
    }

    /** A meaning without days. */
    static Meaning vague(TimeExpression.Type type, String value) {
        return new Meaning(type, value, null, null, null);
    }

    Meaning between(@Nullable LocalDate newFirst, @Nullable LocalDate newLast) {
        return new Meaning(type, value, newFirst, newLast, period);
    }
}
