package dixit.intake;

import dixit.document.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the reports to be read; it outranks what they say themselves.
 *
 * @param published when they were published
 * @param outlet who published them
 * @param language ISO 639-1
 */
public record Given(
        @Nullable Published published,
        @Nullable String outlet,
        @Nullable String language) {
    public static final Given NOTHING = new Given(null, null, null);
}
