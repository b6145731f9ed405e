package dixit.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When a document was published, as precisely as is known; all of it UTC.
 *
 * @param value ISO 8601: {@code 2023}, {@code 2023-09}, {@code 2023-09-09} or {@code 2023-09-09T10:30:00Z}
 * @param first its first day
 * @param last its last day; the same unless the date is imprecise
 */
public record Published(String value, LocalDate first, LocalDate last) {

    /**
     * Reads a year, month, day or date-time; a date-time without zone counts as UTC.
     *
     * @throws DateTimeException if the text is none of these
     */
    public static Published parse(String text) {
        String value = text.strip();
        if (value.matches("\\d{4}")) {
            LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
            return new Published(value, first, first.plusYears(1).minusDays(1));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return new Published(value, month.atDay(1), month.atEndOfMonth());
        }
        if (value.length() == 10) {
            LocalDate day = LocalDate.parse(value);
            return new Published(value, day, day);
        }
        return dateTime(value.replace(' ', 'T'));
    }

    private static Published dateTime(String value) {
        boolean zoned = value.matches(".*(Z|[+-]\\d{2}:?\\d{2})");
        OffsetDateTime time =
                zoned ? OffsetDateTime.parse(value) : LocalDateTime.parse(value).atOffset(ZoneOffset.UTC);
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        String iso = utc.toInstant().toString();
        return new Published(iso, utc.toLocalDate(), utc.toLocalDate());
    }

    public boolean isPrecise() {
        return first.equals(last);
    }
}
