package dixit.attribution;

import java.util.List;

/** One way of finding attributions; the more precise come first, and the first to use a cue keeps it. */
interface Sieve {

    /** The name that results carry. */
    String name();

    /**
     * What this sieve finds.
     *
     * @param before what the sieves before it found
     */
    List<Attribution> find(Report report, List<Attribution> before);

    /** Whether it lets an attribution that another sieve found go on. */
    default boolean carriesOn() {
        return false;
    }
}
