package dixit.json;

/** How much of a claim is written; each form holds the one before, and all are valid by the claim's JSON schema. */
public enum Form {
    /** What the claim says. */
    PLAIN,
    /** And why each field has its value. */
    EXPLAINED,
    /** And what a ledger needs to have the same claim back: kinds and register ids of parties, the event's rule. */
    STORED
}
