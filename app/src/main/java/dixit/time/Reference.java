package dixit.time;

import dixit.document.Published;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is reckoned from.
 *
 * @param published when the report was published
 * @param context the last stretch of the calendar that the text named before
 * @param isNear whether the same clause named it
 * @param tense where the verb of its clause points; null if it does not say
 */
record Reference(
        @Nullable Published published,
        @Nullable Period context,
        boolean isNear,
        @Nullable Direction tense) {

    enum Anchor {
        /** The day of publication. */
        PUBLICATION,
        /** The time that the text named last. */
        CONTEXT
    }

    /** The stretch that {@code anchor} lies in, or null if that is not known so precisely. */
    @Nullable
    Period of(Grain grain, Anchor anchor) {
        if (anchor == Anchor.CONTEXT && context != null) {
            return within(grain, context.first(), context.last());
        }
        return published == null ? null : within(grain, published.first(), published.last());
    }

    /** The day that an hour without date belongs to: one that the clause names, else that of publication. */
    @Nullable
    Period dayOfClock() {
        Period named = isNear ? of(Grain.DAY, Anchor.CONTEXT) : null;
        return named == null ? of(Grain.DAY, Anchor.PUBLICATION) : named;
    }

    private static @Nullable Period within(Grain grain, LocalDate first, LocalDate last) {
        Period period = Period.of(grain, first);
        return period.last().isBefore(last) ? null : period;
    }
}
