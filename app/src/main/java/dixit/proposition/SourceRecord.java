package dixit.proposition;

/**
 * What became of a source's claims.
 *
 * @param claims propositions that it put forward
 * @param confirmed of those, later confirmed or happened, on somebody else's word
 * @param denied of those, later denied
 * @param lapsed of those, lapsed
 */
public record SourceRecord(String source, int claims, int confirmed, int denied, int lapsed) {

    /** From A to E by the share of its ended claims that were confirmed; F while too few have ended. */
    public char grade() {
        int ended = confirmed + denied + lapsed;
        if (ended < Thresholds.OUTCOMES_FOR_A_GRADE) {
            return 'F';
        }
        double share = confirmed / (double) ended;
        if (share >= Thresholds.GRADE_A) {
            return 'A';
        }
        if (share >= Thresholds.GRADE_B) {
            return 'B';
        }
        if (share >= Thresholds.GRADE_C) {
            return 'C';
        }
        return share >= Thresholds.GRADE_D ? 'D' : 'E';
    }

    /** The sum behind the grade, for the reader. */
    public String reckoning() {
        int ended = confirmed + denied + lapsed;
        return "%s: %d put forward, %d ended: %d confirmed, %d denied, %d lapsed → %s"
                .formatted(source, claims, ended, confirmed, denied, lapsed, grade());
    }
}
