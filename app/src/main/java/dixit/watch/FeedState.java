package dixit.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed.
 *
 * @param address where it is
 * @param etag its version, as its server calls it
 * @param lastModified when it last changed, as its server says it
 * @param next when to ask again
 * @param failures how often it has failed since it last worked
 * @param error why it last failed; null while it works
 * @param seen the links that have been followed, the newest last
 */
public record FeedState(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant next,
        int failures,
        @Nullable String error,
        List<String> seen) {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_SEEN = 2000;

    /** A feed that has never been asked. */
    public static FeedState fresh(String address) {
        return new FeedState(address, null, null, Instant.EPOCH, 0, null, List.of());
    }

    /** After an answer: asked again in {@code every}. */
    FeedState worked(
            @Nullable String newEtag, @Nullable String modified, Instant now, Duration every, List<String> links) {
        List<String> newest = links.subList(Math.max(0, links.size() - MOST_SEEN), links.size());
        return new FeedState(address, newEtag, modified, now.plus(every), 0, null, List.copyOf(newest));
    }

    /**
     * After a failure: the wait doubles each time, up to thirty-two times as long or half a day, and is spread so that feeds that failed together
     * are not asked together.
     *
     * @param asked how long the server asks to wait; null if it does not say
     */
    FeedState failed(String why, Instant now, Duration every, @Nullable Duration asked, List<String> links) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration limited = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        double spread = 0.75 + 0.5 * new Random(address.hashCode() * 31L + failures).nextDouble();
        Duration own = Duration.ofMillis((long) (limited.toMillis() * spread));
        Duration wait = asked != null && asked.compareTo(own) > 0 ? asked : own;
        return new FeedState(address, etag, lastModified, now.plus(wait), failures + 1, why, List.copyOf(links));
    }
}
