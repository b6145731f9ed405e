package dixit.time;

import java.util.Set;

/** The time of the day in TIMEX3 form, from slots {@code hour}, {@code minute}, {@code noon} (0 or 12), {@code part}. */
final class Clock {
    private static final Set<String> LATE = Set.of("TAF", "TEV");

    private Clock() {}

    /** {@code T14:30}, {@code TMO}, or empty. */
    static String value(Slots slots) {
        if (!slots.has("hour")) {
            return slots.get("part");
        }
        int hour = slots.number("hour");
        if (slots.has("noon")) {
            hour = hour % 12 + slots.number("noon");
        } else if (hour < 12
                && (LATE.contains(slots.get("part"))
                        || (hour > 5 && slots.get("part").equals("TNI")))) {
            hour += 12;
        }
        return String.format("T%02d:%02d", hour % 24, Math.max(0, slots.number("minute")));
    }
}
