package dixit.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Whether two documents tell of one chain of happenings, in whatever languages. */
public final class SameStory {
    /** The least likeness of topics for reports of one day, and how much more is asked for each day between them. */
    public static final double LIKENESS = 0.34;

    public static final double MORE_EACH_DAY = 0.01;

    /** Reports further apart are linked only through others between them. */
    public static final Duration APART = Duration.ofDays(21);

    private SameStory() {}

    /** What a document is about, and when it was published. */
    public record Side(Set<String> topics, Instant published) {}

    public static boolean is(Side a, Side b) {
        Duration apart = Duration.between(a.published, b.published).abs();
        return apart.compareTo(APART) <= 0
                && Topics.likeness(a.topics, b.topics) >= LIKENESS + MORE_EACH_DAY * apart.toDays();
    }
}
