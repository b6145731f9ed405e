package dixit.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From one time to another, as one expression: times found before in slots {@code begin} and {@code end}, or parts of
 * dates, where {@code day2} is the end's {@code day} and what only one side has holds for both.
 */
record Range(CalendarDate dates) implements Production {
    @Override
    public boolean isServedBy(Set<String> slots) {
        return true;
    }

    @Override
    public @Nullable Meaning meaning(Slots slots, Reference reference) {
        Meaning begin = slots.time("begin");
        Meaning end = slots.time("end");
        if (begin == null || end == null) {
            begin = dates.meaning(slots, reference);
            end = dates.meaning(slots.end(), reference);
        }
        return begin == null || end == null ? null : join(begin, end);
    }

    private static @Nullable Meaning join(Meaning begin, Meaning end) {
        LocalDate first = begin.first();
        LocalDate last = end.last();
        if (first != null && last != null && last.isBefore(first)) {
            return null;
        }
        return new Meaning(begin.type(), begin.value() + "/" + end.value(), first, last, end.period());
    }
}
