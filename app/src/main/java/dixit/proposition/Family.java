package dixit.proposition;

import dixit.event.Plover;
import org.jspecify.annotations.Nullable;

/** Kinds of event that reports take for one another; claims of different families are never joined. */
public enum Family {
    /** Meetings, agreements, aid, and what is asked for. */
    COOPERATION,
    /** Words and deeds against each other. */
    CONFLICT,
    /** Events that PLOVER has no type for. */
    OTHER;

    public static Family of(@Nullable Plover type) {
        if (type == null) {
            return OTHER;
        }
        return switch (type) {
            case CONSULT, AGREE, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, REQUEST -> COOPERATION;
            case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> CONFLICT;
        };
    }
}
