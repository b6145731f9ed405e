package dixit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** Days of the year by name: {@code 12-25}, {@code easter+1}, {@code 11-4-4} (fourth Thursday of November). */
final class Holiday {
    private Holiday() {}

    static Period inYear(String code, int year) {
        return Period.of(Grain.DAY, day(code, year));
    }

    private static LocalDate day(String code, int year) {
        if (code.startsWith("easter")) {
            String offset = code.substring("easter".length());
            return easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset));
        }
        String[] parts = code.split("-");
        if (parts.length == 3) {
            DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
            return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
        }
        return MonthDay.parse("--" + code).atYear(year);
    }

    /** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
