package dixit.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time found before, in slot {@code time}, as one end of a stretch whose other end is open. */
record Bound(Kind kind) implements Production {

    enum Kind {
        /** From its first day on. */
        SINCE,
        /** From the day after its last. */
        AFTER,
        /** Up to its last day. */
        UNTIL,
        /** Up to the day before its first. */
        BEFORE
    }

    @Override
    public boolean isServedBy(Set<String> slots) {
        return slots.contains("time");
    }

    @Override
    public @Nullable Meaning meaning(Slots slots, Reference reference) {
        Meaning time = slots.time("time");
        if (time == null || time.first() == null || time.last() == null) {
            return null;
        }
        LocalDate first = time.first();
        LocalDate last = time.last();
        return switch (kind) {
            case SINCE -> time.between(first, null);
            case AFTER -> time.between(last.plusDays(1), null);
            case UNTIL -> time.between(null, last);
            case BEFORE -> time.between(null, first.minusDays(1));
        };
    }
}
