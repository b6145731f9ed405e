package dixit.proposition;

import dixit.event.Plover;
import org.jspecify.annotations.Nullable;

/** Kinds of event that reports take for one another; claims of different families are never joined. */
public enum Family {
    MEETING,
    COOPERATION,
    DISPUTE,
    FORCE,
    /** Events that PLOVER has no type for. */
    OTHER;

    public static Family of(@Nullable Plover type) {
        if (type == null) {
            return OTHER;
        }
        return switch (type) {
            case CONSULT -> MEETING;
            case AGREE, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> DISPUTE;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> FORCE;
        };
    }
}
