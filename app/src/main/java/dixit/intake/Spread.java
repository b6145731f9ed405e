package dixit.intake;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;

/**
 * Spreads the reports of one input over threads. What finds no free place is done by whoever brings it, so that few are
 * held in memory and nobody waits for somebody who waits.
 */
final class Spread {
    private final ExecutorService threads;
    private final Semaphore places;
    private final Phaser open = new Phaser(1);

    /** @param places how many may be held at once, for all that use the same threads */
    Spread(ExecutorService threads, Semaphore places) {
        this.threads = threads;
        this.places = places;
    }

    void run(Runnable work) {
        if (!places.tryAcquire()) {
            work.run();
            return;
        }
        open.register();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                places.release();
                open.arriveAndDeregister();
            }
        });
    }

    /** Waits until all is done. */
    void await() {
        open.arriveAndAwaitAdvance();
    }
}
