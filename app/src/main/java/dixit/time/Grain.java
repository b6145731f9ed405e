package dixit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a stretch of the calendar is. */
enum Grain {
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    SEASON("SE"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    private final String letter;

    Grain(String letter) {
        this.letter = letter;
    }

    /** Its letters in a TIMEX3 duration. */
    String letter() {
        return letter;
    }

    static Grain named(String letter) {
        for (Grain grain : values()) {
            if (grain.letter.equals(letter)) {
                return grain;
            }
        }
        throw new IllegalArgumentException("no unit: " + letter);
    }

    /** The first day of the stretch of this length that holds {@code day}; seasons are whole months from December on. */
    LocalDate begin(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.begin(day).plusDays(5);
            case MONTH -> month;
            case QUARTER -> month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> month.minusMonths(month.getMonthValue() % 3);
            case HALF -> month.withMonth(month.getMonthValue() > 6 ? 7 : 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
        };
    }

    /** As many such stretches later, earlier if negative. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /** The last day of the stretch that begins on {@code first}. */
    LocalDate end(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }

    /** TIMEX3 value of the stretch that begins on {@code first}. */
    String value(LocalDate first) {
        String year = year(first.getYear());
        return switch (this) {
            case DAY -> year + first.toString().substring(first.toString().length() - 6);
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> year + String.format("-%02d", first.getMonthValue());
            case QUARTER -> year + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case SEASON -> year + "-" + new String[] {"WI", "SP", "SU", "FA"}[first.getMonthValue() % 12 / 3];
            case HALF -> year + "-H" + (first.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> year;
            case DECADE -> year.substring(0, 3) + "X";
            case CENTURY -> year.substring(0, 2) + "XX";
        };
    }

    private static String week(LocalDate first) {
        return String.format(
                "%s-W%02d", year(first.get(IsoFields.WEEK_BASED_YEAR)), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int year) {
        return String.format("%04d", year);
    }
}
