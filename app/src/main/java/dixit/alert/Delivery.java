package dixit.alert;

import dixit.ledger.Alert;
import dixit.ledger.Notice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A way to tell. */
interface Delivery {

    /**
     * Tells once.
     *
     * @throws NotDelivered if the receiver has not taken it
     */
    void deliver(Alert alert, Notice notice, Instant now) throws NotDelivered, InterruptedException;

    /** Why something was not delivered. */
    final class NotDelivered extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Duration pause;
        private final boolean forGood;

        NotDelivered(String why, @Nullable Duration pause, boolean forGood) {
            super(why);
            this.pause = pause;
            this.forGood = forGood;
        }

        NotDelivered(String why) {
            this(why, null, false);
        }

        /** How long the receiver asks to be left in peace; null if it does not say. */
        @Nullable
        Duration pause() {
            return pause;
        }

        /** Whether the receiver wants no more of it. */
        boolean isForGood() {
            return forGood;
        }
    }
}
