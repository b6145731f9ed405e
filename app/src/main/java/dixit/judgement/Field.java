package dixit.judgement;

/** The fields of a claim that a person may set. */
public enum Field {
    ACT,
    CERTAINTY,
    POLARITY,
    TENSE,
    PLOVER,
    MODE,
    /** First day of the event, ISO 8601. */
    BEGIN,
    /** Last day of the event, ISO 8601. */
    END
}
