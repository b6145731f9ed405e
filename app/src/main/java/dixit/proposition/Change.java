package dixit.proposition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A status that a proposition came to.
 *
 * @param since from when; for a claim, its publication
 * @param shown the same for the reader, as precise as known, ISO 8601
 * @param movedBy id of the claim, withdrawal or judgement that moved it; null for LAPSED, which time alone brings about
 */
public record Change(
        Status status,
        Instant since,
        String shown,
        @Nullable String movedBy) {}
