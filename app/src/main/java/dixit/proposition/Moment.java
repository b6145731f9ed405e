package dixit.proposition;

import dixit.document.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Points in time (UTC) from which something counts, or up to which it is asked about. */
public final class Moment {
    private Moment() {}

    /** When a publication counts from: its date-time, or the start of its first day. */
    public static Instant of(Published published) {
        return published.value().length() > 10 ? Instant.parse(published.value()) : startOf(published.first());
    }

    /**
     * The last second that <i>as known on</i> takes in: the date-time itself, or the end of the last day.
     *
     * @throws java.time.DateTimeException if the text is neither a date nor a date-time
     */
    public static Instant asOf(String dateOrTime) {
        Published asked = Published.parse(dateOrTime);
        return asked.value().length() > 10 ? Instant.parse(asked.value()) : endOf(asked.last());
    }

    /**
     * The first second that <i>from</i> takes in: the date-time itself, or the start of the first day.
     *
     * @throws java.time.DateTimeException if the text is neither a date nor a date-time
     */
    public static Instant from(String dateOrTime) {
        return of(Published.parse(dateOrTime));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
