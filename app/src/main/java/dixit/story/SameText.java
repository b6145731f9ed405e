package dixit.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether two documents are one text, shortened or lightly edited in one of them. */
public final class SameText {
    /** The least share of the shorter text's three-word runs that is in the longer. */
    public static final double CONTAINMENT = 0.55;

    /** The same where both credit one agency. */
    public static final double CONTAINMENT_SAME_CREDIT = 0.4;

    /** The same for texts so short that stock phrases make up much of them, and how short that is. */
    public static final double CONTAINMENT_SHORT = 0.8;

    public static final int SHORT = 40;

    /** The fewest runs that say anything. */
    public static final int SHORTEST = 8;

    /** How far apart copies of one text are published; an undated document may copy any. */
    public static final Duration APART = Duration.ofDays(30);

    private SameText() {}

    /**
     * A document as far as copying goes.
     *
     * @param credit the agency that it credits
     * @param published null where it has no date
     */
    public record Side(
            Shingles shingles,
            @Nullable String credit,
            @Nullable Instant published) {}

    public static boolean is(Side a, Side b) {
        int smaller = Math.min(a.shingles.size(), b.shingles.size());
        return smaller >= SHORTEST && isNear(a, b) && a.shingles.containment(b.shingles) >= least(a, b, smaller);
    }

    private static boolean isNear(Side a, Side b) {
        return a.published == null
                || b.published == null
                || Duration.between(a.published, b.published).abs().compareTo(APART) <= 0;
    }

    private static double least(Side a, Side b, int smaller) {
        if (smaller < SHORT) {
            return CONTAINMENT_SHORT;
        }
        return a.credit != null && a.credit.equals(b.credit) ? CONTAINMENT_SAME_CREDIT : CONTAINMENT;
    }
}
