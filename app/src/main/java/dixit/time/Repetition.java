package dixit.time;

import java.util.Set;

/** A set of times: every {@code unit} ({@code P1D}), every {@code number} units, or every {@code weekday} ({@code XXXX-WXX-1}). */
record Repetition() implements Production {
    @Override
    public boolean isServedBy(Set<String> slots) {
        return true;
    }

    @Override
    public Meaning meaning(Slots slots, Reference reference) {
        return Meaning.vague(TimeExpression.Type.SET, value(slots));
    }

    private static String value(Slots slots) {
        if (slots.has("weekday")) {
            return "XXXX-WXX-" + slots.get("weekday") + slots.get("part");
        }
        if (slots.has("month")) {
            return String.format("XXXX-%02d", slots.number("month"));
        }
        return slots.has("part") ? "XXXX-XX-XX" + slots.get("part") : Length.value(slots);
    }
}
