package dixit.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays of a document that was erased: its id, and who erased it, when and why. */
public record Tombstone(
        String document,
        String report,
        String who,
        Instant when,
        @Nullable String because) {}
