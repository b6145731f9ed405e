package dixit.time;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a rule's slots took, with its constants beneath them; immutable. */
final class Slots {
    private final Map<String, String> values;
    private final Map<String, Meaning> times;

    Slots(Map<String, String> values, Map<String, Meaning> times) {
        this.values = values;
        this.times = times;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a slot, or the empty string. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a slot as a number, or -1. */
    int number(String name) {
        String value = values.get(name);
        return value == null ? -1 : Integer.parseInt(value);
    }

    @Nullable
    Meaning time(String name) {
        return times.get(name);
    }

    /** The slots of a range's end: {@code day2} as {@code day}, what has no twin as it is. */
    Slots end() {
        Map<String, String> end = new TreeMap<>(values);
        values.forEach((name, value) -> {
            if (name.endsWith("2") && name.length() > 1) {
                end.put(name.substring(0, name.length() - 1), value);
            }
        });
        return new Slots(end, times);
    }
}
