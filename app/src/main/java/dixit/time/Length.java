package dixit.time;

import java.util.Map;
import java.util.Set;

/** A duration, {@code P3D}: slots {@code number} (X if missing), {@code unit}, and {@code half} or {@code tenth} more. */
record Length() implements Production {
    private static final Map<String, Integer> LONG_UNITS = Map.of("DE", 10, "CE", 100);
    private static final Set<String> CLOCK_UNITS = Set.of("TH", "TM", "TS");

    @Override
    public boolean isServedBy(Set<String> slots) {
        return slots.contains("unit");
    }

    @Override
    public Meaning meaning(Slots slots, Reference reference) {
        return Meaning.vague(TimeExpression.Type.DURATION, value(slots));
    }

    static String value(Slots slots) {
        String number = slots.has("number") ? slots.get("number") : "X";
        if (slots.has("tenth")) {
            number += "." + slots.get("tenth");
        }
        String unit = slots.get("unit");
        if (LONG_UNITS.containsKey(unit)) {
            boolean counted = slots.has("number") && !slots.has("half");
            return "P" + (counted ? slots.number("number") * LONG_UNITS.getOrDefault(unit, 1) : "X") + "Y";
        }
        if (slots.has("half")) {
            if (unit.equals("TH")) {
                return "PT" + number + "H30M";
            }
            number += ".5";
        }
        return CLOCK_UNITS.contains(unit) ? "PT" + number + unit.charAt(1) : "P" + number + unit;
    }
}
