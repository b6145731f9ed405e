package dixit.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers to what was asked since the ledger last changed, each worked out once however many ask; while one is worked
 * out anew, others who ask get the one before. Thread-safe.
 */
final class Answers {
    /** Above so many bytes it begins anew. */
    private static final long MOST = 24_000_000;

    /** So many are worked out at a time; more would only wait for each other, each with its own memory. */
    private final Semaphore workers =
            new Semaphore(Math.max(3, Runtime.getRuntime().availableProcessors()), true);

    private volatile Kept kept = new Kept(-1, Map.of());

    /** The answers of one state of the ledger, and those of the state before. */
    private static final class Kept {
        private final long revision;
        private final Map<String, CompletableFuture<Answer>> before;
        private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();

        Kept(long revision, Map<String, CompletableFuture<Answer>> before) {
            this.revision = revision;
            this.before = before;
        }
    }

    /** The ledger has come to another state. */
    void revision(long revision) {
        if (kept.revision != revision) {
            kept = new Kept(revision, kept.answers);
        }
    }

    /** Forgets all, for somebody who wants to see what they have changed. */
    void forget() {
        kept = new Kept(kept.revision, Map.of());
    }

    Answer of(String question, Supplier<Answer> work) {
        Kept now = kept;
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> other = now.answers.putIfAbsent(question, mine);
        if (other == null) {
            return workOut(question, work, now, mine);
        }
        CompletableFuture<Answer> earlier = now.before.get(question);
        boolean waits = !other.isDone() && earlier != null && earlier.isDone() && !earlier.isCompletedExceptionally();
        return join(waits && earlier != null ? earlier : other);
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
}
