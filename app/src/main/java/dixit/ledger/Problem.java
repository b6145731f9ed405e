package dixit.ledger;

import java.time.Instant;

/** An input that could not be read and was set aside. */
public record Problem(String uri, String why, Instant found) {}
