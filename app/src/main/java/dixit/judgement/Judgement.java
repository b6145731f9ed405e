package dixit.judgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision: who, when and why.
 *
 * @param id names it for whoever undoes it
 */
public record Judgement(
        String id,
        Verdict verdict,
        String who,
        Instant when,
        @Nullable String because) {}
