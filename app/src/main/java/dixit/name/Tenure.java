package dixit.name;

import dixit.language.DataException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An office held for a time.
 *
 * @param office id of the office: {@code head_of_state}
 * @param of the country (ISO 3166-1 alpha-3) or organisation it is an office of
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} while it lasts; before {@code from} where the time is not known
 */
public record Tenure(String office, String of, LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Reads {@code head_of_state@RUS:2000-05-07–2008-05-07}; a date may be a year or a month, a missing end lasts,
     * and without any dates it is not known when it was held.
     *
     * @throws DataException if the text is no such thing
     */
    static Tenure parse(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':', at);
        int dash = text.indexOf('–', colon);
        if (at >= 1 && colon == text.length() - 1) {
            return new Tenure(text.substring(0, at), text.substring(at + 1, colon), LocalDate.MAX, LocalDate.MIN);
        }
        if (at < 1 || colon < at || dash < colon) {
            throw new DataException("no office: '" + text + "'; write office@COUNTRY:from–to");
        }
        try {
            return new Tenure(
                    text.substring(0, at),
                    text.substring(at + 1, colon),
                    first(text.substring(colon + 1, dash).strip()),
                    last(text.substring(dash + 1).strip()));
        } catch (DateTimeException | NumberFormatException e) {
            throw new DataException("no dates: '" + text + "'; write office@COUNTRY:2000-05-07–2008-05", e);
        }
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MIN;
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> month(date).atDay(1);
            default -> day(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MAX;
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> month(date).atEndOfMonth();
            default -> day(date);
        };
    }

    /** ISO 8601; there are thousands, and the JDK's formatter takes its time over each. */
    private static LocalDate day(String date) {
        if (date.length() != 10 || date.charAt(7) != '-') {
            throw new DateTimeException(date);
        }
        return month(date).atDay(Integer.parseInt(date, 8, 10, 10));
    }

    private static YearMonth month(String date) {
        if (date.charAt(4) != '-') {
            throw new DateTimeException(date);
        }
        return YearMonth.of(Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10));
    }
}
