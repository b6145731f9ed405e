package dixit.proposition;

/**
 * An Admiralty grade (NATO STANAG 2511): the source from A to F, the information from 1 to 6.
 *
 * @param source A reliable … E unreliable, F cannot be judged
 * @param information 1 confirmed by other sources … 5 improbable, 6 cannot be judged
 * @param reckoning the sum that led there, for the reader
 */
public record Grade(char source, int information, String reckoning) {

    /** Grades a claim's information by what became of its proposition, and its source by its record. */
    public static Grade of(Proposition proposition, SourceRecord record) {
        return of(proposition.status(), proposition.roots().size(), record);
    }

    /**
     * The same from what became of the proposition.
     *
     * @param roots how many independent origins put it forward
     */
    public static Grade of(Status status, int roots, SourceRecord record) {
        int information = information(status, roots);
        String reckoning = record.reckoning() + "; " + roots + " independent " + (roots == 1 ? "root" : "roots") + ", "
                + status + " → " + information;
        return new Grade(record.grade(), information, reckoning);
    }

    static int information(Status status, int roots) {
        return switch (status) {
            case HAPPENED, CONFIRMED, PLANNED, CLAIMED ->
                roots >= Thresholds.ROOTS_FOR_GRADE_1 ? 1 : roots >= Thresholds.ROOTS_FOR_GRADE_2 ? 2 : 3;
            case UNCONFIRMED, LAPSED -> 3;
            case DISPUTED -> 4;
            case DENIED, WITHDRAWN -> 5;
            case RUMOURED -> 6;
        };
    }

    @Override
    public String toString() {
        return "" + source + information;
    }
}
