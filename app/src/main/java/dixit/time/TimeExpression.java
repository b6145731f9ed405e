package dixit.time;

import dixit.document.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and the days it stands for.
 *
 * @param span its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2023-09-12}, {@code 2019}, {@code P3D}, {@code PAST_REF} (TimeML 1.2.1)
 * @param first first day; null where open
 * @param last last day; null where open
 * @param rule the rule that made it
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String rule) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
