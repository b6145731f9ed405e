package dixit.ledger;

import dixit.proposition.Status;
import java.time.Instant;

/**
 * A status that a proposition came to, as the ledger noted it.
 *
 * @param tick grows with what is noted; those noted together share it
 * @param proposition its id
 * @param at from when the status holds
 */
public record Move(long tick, String proposition, Status status, Instant at) {}
