package dixit.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change that an alert's owner is to be told of in one way.
 *
 * @param id of the change: the same however often its delivery is tried
 * @param alert name of the alert
 * @param line the change in a line for the reader
 * @param body the change in JSON: the proposition with its history, the claim that moved it, links
 * @param attempts how often its delivery was tried
 * @param due when it is to be tried next; null if it was given up
 * @param error why the last attempt failed
 */
public record Notice(
        String id,
        String alert,
        Channel channel,
        String line,
        String body,
        int attempts,
        @Nullable Instant due,
        @Nullable String error) {

    /** How it is told. */
    public enum Channel {
        TERMINAL,
        WEBHOOK,
        COMMAND
    }
}
