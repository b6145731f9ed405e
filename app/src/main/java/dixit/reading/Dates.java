package dixit.reading;

import dixit.document.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as pages, feeds and wires write them. */
public final class Dates {
    /** No page is older than the web; earlier dates are what clocks say that were never set. */
    private static final int FIRST_YEAR = 1991;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            format("[EEE, ]d MMM yyyy HH:mm[:ss] z"),
            format("[EEE, ]d MMM yyyy HH:mm[:ss] Z"),
            format("yyyyMMdd'T'HHmmssXX"),
            format("yyyyMMdd'T'HHmmss[.SSS]XX"),
            format("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"),
            format("yyyy-MM-dd HH:mm[:ss] [Z][z]"));

    private Dates() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The date that a machine wrote; null where it is none, or one before there were pages. */
    public static @Nullable Published of(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > 60) {
            return null;
        }
        String text = written.strip();
        Published found = iso(text);
        for (DateTimeFormatter format : FORMATS) {
            found = found == null ? parse(text, format) : found;
        }
        return found == null || found.first().getYear() < FIRST_YEAR ? null : found;
    }

    /** As {@link #of}, with where the date stands. */
    public static @Nullable Dated of(@Nullable String written, String knownFrom) {
        Published when = of(written);
        return when == null ? null : new Dated(when, knownFrom);
    }

    private static @Nullable Published iso(String text) {
        try {
            return Published.parse(
                    text.matches("\\d{8}")
                            ? DateTimeFormatter.BASIC_ISO_DATE
                                    .parse(text, LocalDate::from)
                                    .toString()
                            : text);
        } catch (DateTimeException notIso) {
            return null;
        }
    }

    private static @Nullable Published parse(String text, DateTimeFormatter format) {
        try {
            return switch (format.parseBest(text, ZonedDateTime::from, OffsetDateTime::from)) {
                case ZonedDateTime zoned ->
                    Published.parse(zoned.toOffsetDateTime().toString());
                case OffsetDateTime offset -> Published.parse(offset.toString());
                default -> null;
            };
        } catch (DateTimeException notThis) {
            return null;
        }
    }
}
