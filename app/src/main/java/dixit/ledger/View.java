package dixit.ledger;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger is looked at.
 *
 * @param asOf the last moment whose publications count
 * @param judgedBy whose judgements apply; null for everybody's
 */
public record View(Instant asOf, @Nullable Set<String> judgedBy) {

    public static View asOf(Instant moment) {
        return new View(moment, null);
    }

    /** Whether this person's judgements apply. */
    public boolean heeds(String who) {
        return judgedBy == null || judgedBy.contains(who);
    }
}
