package dixit.cluster;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job runs.
 *
 * @param asOf the last moment whose publications count
 * @param ingested when what comes in counts as added, for documents without a date
 * @param live whether propositions are given out again and again as they change, rather than once in the end
 * @param settleMillis how long changes of one key are collected, where it is live
 * @param ledger a ledger that takes in every report too; null for none
 */
record Settings(
        Instant asOf,
        Instant ingested,
        boolean live,
        long settleMillis,
        @Nullable String ledger) implements Serializable {}
