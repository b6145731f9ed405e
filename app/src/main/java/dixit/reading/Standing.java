package dixit.reading;

/** Whether a report's publisher stands by it. */
public enum Standing {
    USABLE,
    /** It corrects an earlier text of the same report. */
    CORRECTED,
    /** Its publisher takes it back: cancelled, killed, deleted. */
    WITHDRAWN
}
