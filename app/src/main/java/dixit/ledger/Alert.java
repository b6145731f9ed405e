package dixit.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved question: whoever asked it is told of each new match and of each change of status of what matched.
 *
 * @param name what its owner calls it
 * @param question what a proposition must be like
 * @param webhook web address to which changes are sent; null for none
 * @param secret with which they are signed, Base64; null for none
 * @param command shell command that is run for each change; null for none
 * @param made since when it is asked
 */
public record Alert(
        String name,
        Filter question,
        @Nullable String webhook,
        @Nullable String secret,
        @Nullable String command,
        Instant made) {}
