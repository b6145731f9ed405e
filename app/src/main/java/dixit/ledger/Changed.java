package dixit.ledger;

/** How a claim differs after reading its document again: which fields, or that it is new or gone. */
public record Changed(String claim, String what) {}
