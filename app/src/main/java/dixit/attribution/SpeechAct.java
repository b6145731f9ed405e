package dixit.attribution;

/** What a source does in putting something forward. */
public enum SpeechAct {
    STATE,
    ANNOUNCE,
    REPORT,
    CONFIRM,
    DENY,
    NOT_CONFIRM,
    NOT_DENY,
    WARN,
    THREATEN,
    PROMISE,
    DEMAND,
    HOPE,
    ACCUSE,
    CONDEMN,
    PRAISE,
    OPINE,
    ASK
}
