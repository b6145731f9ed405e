package dixit.api;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Answers to what was asked since the ledger last changed, each worked out once however many ask. Thread-safe. */
final class Answers {
    /** Above so many bytes it begins anew. */
    private static final long MOST = 48_000_000;

    private volatile Kept kept = new Kept(-1);

    /** The answers of one state of the ledger. */
    private static final class Kept {
        private final long revision;
        private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();

        Kept(long revision) {
            this.revision = revision;
        }
    }

    /** Forgets the answers of earlier states. */
    void revision(long revision) {
        if (kept.revision != revision) {
            kept = new Kept(revision);
        }
    }

    Answer of(String question, Supplier<Answer> work) {
        Kept now = kept;
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> other = now.answers.putIfAbsent(question, mine);
        if (other != null) {
            return join(other);
        }
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
