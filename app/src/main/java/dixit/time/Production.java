package dixit.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule makes of its slots. */
sealed interface Production permits CalendarDate, Shift, Length, Repetition, Fixed, Range, Bound {

    /** Whether these slots are enough. */
    boolean isServedBy(Set<String> slots);

    /** The meaning, or null if there is no such time: 31 February. */
    @Nullable
    Meaning meaning(Slots slots, Reference reference);
}
