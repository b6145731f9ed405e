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
    ASK;

    /** Whether it judges what somebody says, and puts nothing else forward. */
    public boolean judges() {
        return switch (this) {
            case CONFIRM, DENY, NOT_CONFIRM, NOT_DENY -> true;
            default -> false;
        };
    }
}
