package dixit.proposition;

/** What is known of a proposition on a given day, from whom; never a verdict on truth. */
public enum Status {
    /** Every claim of it was withdrawn by its outlet or rejected by a person. */
    WITHDRAWN,
    /** Asserted as past or present by a party that admits its own part, or by two named roots; no party denies it. */
    HAPPENED,
    /** A named source asserts it, a named source denies it. */
    DISPUTED,
    /** A named source denies it; only anonymous sources, or none, assert it. */
    DENIED,
    /** Put forward only for the future, and its last day has passed. */
    LAPSED,
    /** Put forward by others, then asserted by a party; or asserted by two named roots. */
    CONFIRMED,
    /** A party announces it for the future. */
    PLANNED,
    /** A party was asked and would neither confirm nor deny. */
    UNCONFIRMED,
    /** A named source asserts it. */
    CLAIMED,
    /** Anything less: anonymous, or only possible. */
    RUMOURED
}
