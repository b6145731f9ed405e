package dixit.proposition;

/** Every number that a status or a grade turns on. */
public final class Thresholds {
    /** How many named roots together confirm, or make happened, what no party has spoken of. */
    public static final int NAMED_ROOTS = 2;

    /** How many independent roots make information "confirmed by other sources" (Admiralty 1). */
    public static final int ROOTS_FOR_GRADE_1 = 3;

    /** How many independent roots make information "probably true" (Admiralty 2). */
    public static final int ROOTS_FOR_GRADE_2 = 2;

    /** How many of a source's claims must have come to an end before it is graded at all (else Admiralty F). */
    public static final int OUTCOMES_FOR_A_GRADE = 3;

    /** Share of a source's ended claims that were confirmed, from which it is A, B, C, D; below: E. */
    public static final double GRADE_A = 0.95;

    public static final double GRADE_B = 0.8;
    public static final double GRADE_C = 0.6;
    public static final double GRADE_D = 0.4;

    private Thresholds() {}
}
