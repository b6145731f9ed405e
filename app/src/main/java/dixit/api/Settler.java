package dixit.api;

import dixit.ledger.Ledger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Joins in the background what anybody adds to the ledger, and tells when it has changed. */
final class Settler implements AutoCloseable {
    private static final long SOON = 500;
    private static final long LATE = 10_000;

    /** So that joining leaves most of the machine to those who add and ask. */
    private static final int REST = 4;

    private final Ledger ledger;
    private final LongConsumer changed;
    private final Consumer<Exception> problems;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;
    private long revision = -1;

    Settler(Ledger ledger, LongConsumer changed, Consumer<Exception> problems) {
        this.ledger = ledger;
        this.changed = changed;
        this.problems = problems;
        this.thread = Thread.ofPlatform().name("settler").daemon().unstarted(this::run);
    }

    void start() {
        look();
        thread.start();
    }

    private void run() {
        long rest = 0;
        try {
            while (!end.await(rest, TimeUnit.MILLISECONDS)) {
                long begun = System.nanoTime();
                settle();
                rest = Math.clamp(REST * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), SOON, LATE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle() {
        try {
            now();
        } catch (RuntimeException e) {
            problems.accept(e);
        }
    }

    /** Settles now, for somebody who wants to see at once what they have changed. */
    void now() {
        ledger.settle();
        look();
    }

    private synchronized void look() {
        long latest = ledger.revision();
        if (latest != revision) {
            revision = latest;
            changed.accept(latest);
        }
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
