package dixit.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages as inputs write them. */
final class Languages {
    private Languages() {}

    /** ISO 639-1 of a tag such as {@code it-IT} or {@code it_IT}; null if it is none. */
    static @Nullable String of(@Nullable String tag) {
        return tag != null && tag.strip().matches("[A-Za-z]{2}([-_].*)?")
                ? tag.strip().substring(0, 2).toLowerCase(Locale.ROOT)
                : null;
    }
}
