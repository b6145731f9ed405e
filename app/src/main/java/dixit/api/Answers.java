package dixit.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what was asked since the ledger last changed, each worked out once however many ask. What was true a moment
 * ago is given out while it is worked out anew, except to those who want the latest (stale-while-revalidate, RFC 5861).
 * Thread-safe.
 */
final class Answers implements AutoCloseable {
    /** Above so many bytes it begins anew. */
    private static final long MOST = 24_000_000;

    /** For how long an answer may be given out that the ledger has gone past. */
    private static final long STALE = Duration.ofSeconds(10).toNanos();

    /** So many are worked out at a time; more would only wait for each other, each with its own memory. */
    private static final int WORKERS = Math.max(3, Runtime.getRuntime().availableProcessors());

    private final Semaphore workers = new Semaphore(WORKERS, true);
    private final ExecutorService background = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("answers-", 0).daemon().factory());
    private final Consumer<Exception> problems;
    private final LongSupplier nanoseconds;
    private volatile Kept kept = new Kept(-1, Map.of());

    /**
     * Has none yet.
     *
     * @param problems is told what goes wrong where nobody waits for the answer
     * @param nanoseconds a clock that only goes forward
     */
    Answers(Consumer<Exception> problems, LongSupplier nanoseconds) {
        this.problems = problems;
        this.nanoseconds = nanoseconds;
    }

    /** An answer that was true until a moment. */
    private record Earlier(Answer answer, long until) {
        boolean isFitToGive(long now) {
            return now - until < STALE;
        }
    }

    /** The answers of one state of the ledger, and those of the states before. */
    private static final class Kept {
        private final long revision;
        private final Map<String, Earlier> before;
        private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();

        Kept(long revision, Map<String, Earlier> before) {
            this.revision = revision;
            this.before = before;
        }

        /** What may still be given out once the ledger has come to another state. */
        Map<String, Earlier> earlier(long now) {
            Map<String, Earlier> earlier = new HashMap<>();
            before.forEach((question, answer) -> {
                if (answer.isFitToGive(now)) {
                    earlier.put(question, answer);
                }
            });
            answers.forEach((question, answer) -> {
                if (answer.isDone() && !answer.isCompletedExceptionally()) {
                    earlier.put(question, new Earlier(answer.join(), now));
                }
            });
            return earlier;
        }
    }

    /** The ledger has come to another state. */
    synchronized void revision(long revision) {
        if (kept.revision != revision) {
            kept = new Kept(revision, kept.earlier(nanoseconds.getAsLong()));
        }
    }

    /** Forgets all, for somebody who wants to see what they have changed. */
    synchronized void forget() {
        kept = new Kept(kept.revision, Map.of());
    }

    /**
     * The answer to a question.
     *
     * @param latest whether it must be as of the ledger's present state
     */
    Answer of(String question, boolean latest, Supplier<Answer> work) {
        Kept now = kept;
        Earlier earlier = latest ? null : fitting(now, question);
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> other = now.answers.putIfAbsent(question, mine);
        if (other != null) {
            return earlier != null && !other.isDone() ? earlier.answer() : join(other);
        }
        if (earlier == null) {
            return workOut(question, work, now, mine);
        }
        background.execute(() -> workOutAlone(question, work, now, mine));
        return earlier.answer();
    }

    private @Nullable Earlier fitting(Kept now, String question) {
        Earlier earlier = now.before.get(question);
        return earlier != null && earlier.isFitToGive(nanoseconds.getAsLong()) ? earlier : null;
    }

    private void workOutAlone(String question, Supplier<Answer> work, Kept now, CompletableFuture<Answer> mine) {
        try {
            workOut(question, work, now, mine);
        } catch (Refusal refused) {
            // Whoever asks for the latest is told.
        } catch (RuntimeException e) {
            problems.accept(e);
        }
    }

    private Answer workOut(String question, Supplier<Answer> work, Kept now, CompletableFuture<Answer> mine) {
        workers.acquireUninterruptibly();
        try {
            Answer answer = work.get();
            mine.complete(answer);
            if (now.bytes.addAndGet(answer.size()) > MOST) {
                now.answers.clear();
                now.bytes.set(0);
            }
            return answer;
        } catch (RuntimeException | Error e) {
            now.answers.remove(question, mine);
            mine.completeExceptionally(e);
            throw e;
        } finally {
            workers.release();
        }
    }

    private static Answer join(CompletableFuture<Answer> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        background.close();
    }
}
