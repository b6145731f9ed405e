package dixit.ledger;

import java.time.Instant;

/** Where a page of a list ended: the next one begins after it. */
public record After(Instant moment, String id) {}
