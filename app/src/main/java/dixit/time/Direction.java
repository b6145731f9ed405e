package dixit.time;

/** Where an incomplete date lies, seen from the day it is reckoned from. */
enum Direction {
    /** The latest that has begun. */
    PAST,
    /** The earliest that has not ended. */
    FUTURE,
    /** The latest that has ended before: <i>last Friday</i>. */
    LAST,
    /** The earliest that has not begun: <i>next Friday</i>. */
    NEXT,
    /** The one in the same larger stretch, for lack of it the nearest: <i>this summer</i>. */
    NEAREST
}
