package dixit.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a long work has come, on standard error: a bar on a terminal, elsewhere a line now and then. */
public sealed interface Progress extends AutoCloseable {
    /** Less than this is done before anybody asks. */
    long SHORT = 20;

    long MEGABYTE = 1_000_000;

    /** So much more is done; several threads may say so. */
    void step(long done);

    /** Whether its steps are bytes. */
    boolean inBytes();

    @Override
    void close();

    /**
     * The way to show a work's progress.
     *
     * @param work what is done, as the line begins: {@code reading}
     * @param unit what is counted: {@code reports}
     * @param total how many there are in all
     */
    static Progress of(String work, String unit, long total, boolean terminal, PrintWriter err) {
        if (total < SHORT) {
            return new Silent();
        }
        return terminal ? new Bar(work, unit, 1, total) : new Lines(work, unit, 1, total, err);
    }

    /** The same for a work whose steps are bytes; shown in megabytes. */
    static Progress ofBytes(String work, long total, boolean terminal, PrintWriter err) {
        return terminal ? new Bar(work, "MB", MEGABYTE, total) : new Lines(work, "MB", MEGABYTE, total, err);
    }

    /** Nothing to be seen. */
    record Silent() implements Progress {
        @Override
        public void step(long done) {}

        @Override
        public boolean inBytes() {
            return false;
        }

        @Override
        public void close() {}
    }

    /** A bar that moves. */
    final class Bar implements Progress {
        private final ProgressBar bar;
        private final boolean bytes;

        Bar(String work, String unit, long size, long total) {
            bytes = size == MEGABYTE;
            bar = new ProgressBarBuilder()
                    .setTaskName(work)
                    .setUnit(" " + unit, size)
                    .setInitialMax(total)
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void step(long done) {
            bar.stepBy(done);
        }

        @Override
        public boolean inBytes() {
            return bytes;
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every ten seconds, for logs. */
    final class Lines implements Progress {
        private static final long EVERY = Duration.ofSeconds(10).toNanos();

        private final String work;
        private final String unit;
        private final long size;
        private final long total;
        private final PrintWriter err;
        private long done;
        private long said = System.nanoTime();

        Lines(String work, String unit, long size, long total, PrintWriter err) {
            this.size = size;
            this.work = work;
            this.unit = unit;
            this.total = total;
            this.err = err;
        }

        @Override
        public synchronized void step(long more) {
            done += more;
            if (System.nanoTime() - said > EVERY) {
                said = System.nanoTime();
                err.println("dixit: " + work + ": " + done / size + " of " + total / size + " " + unit);
            }
        }

        @Override
        public boolean inBytes() {
            return size == MEGABYTE;
        }

        @Override
        public void close() {}
    }
}
