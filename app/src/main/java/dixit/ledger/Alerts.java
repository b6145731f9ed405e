package dixit.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Saved questions and what is still to be told of them. Noticing a change and noting that it is to be told happen in one
 * transaction, so that a program that is killed neither forgets a change nor notes it twice. Thread-safe.
 */
public interface Alerts {

    /**
     * Adds an alert; what matches already is not told.
     *
     * @return how many propositions match already
     * @throws IllegalArgumentException if there is one of this name
     */
    int add(Alert alert);

    /** All alerts, by name. */
    List<Alert> all();

    /** Ends an alert and forgets what was still to be told; whether there was one. */
    boolean remove(String name);

    /** Looks what has changed since the last time, and notes what is to be told. */
    void look(Instant now);

    /**
     * Takes what is due, for so long nobody else takes it; if it is not {@link #delivered} by then it is due again.
     */
    List<Notice> take(Set<Notice.Channel> channels, Instant now, Duration lease);

    /** A notice has reached its receiver. */
    void delivered(Notice notice, Instant when);

    /** A notice has not reached its receiver, and is tried again as its {@code due} says. */
    void failed(Notice notice);

    /** What has not reached its receiver, the oldest first. */
    List<Notice> waiting();
}
