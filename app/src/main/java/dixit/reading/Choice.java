package dixit.reading;

import org.jspecify.annotations.Nullable;

/** Chooses among the places where the same thing may be said. */
public final class Choice {
    private Choice() {}

    /** The first that says anything. */
    public static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
