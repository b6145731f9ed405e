package dixit.alert;

import dixit.ledger.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When to try again: the wait doubles from two seconds to six hours and is spread, so that what failed together is not
 * tried together; after two days or so it is given up.
 */
final class Retries {
    static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 14;
    private static final int MOST_ATTEMPTS = 22;

    private Retries() {}

    /**
     * The notice after one more attempt that failed.
     *
     * @param asked how long the receiver asks to be left in peace; null if it does not say
     */
    static Notice after(Notice notice, String why, boolean forGood, @Nullable Duration asked, Instant now) {
        int attempts = notice.attempts() + 1;
        Instant due = forGood || attempts == MOST_ATTEMPTS ? null : now.plus(wait(notice, asked));
        return new Notice(
                notice.id(), notice.alert(), notice.channel(), notice.line(), notice.body(), attempts, due, why);
    }

    private static Duration wait(Notice notice, @Nullable Duration asked) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(notice.attempts(), MOST_DOUBLINGS));
        Duration limited = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        double spread = 0.75 + 0.5 * new Random(notice.id().hashCode() * 31L + notice.attempts()).nextDouble();
        Duration own = Duration.ofMillis((long) (limited.toMillis() * spread));
        if (asked == null || asked.compareTo(own) <= 0) {
            return own;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
