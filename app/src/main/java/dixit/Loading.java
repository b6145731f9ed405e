package dixit;

import dixit.language.DataException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Data that is being loaded on another thread, so that the layers of a pack load side by side. */
final class Loading<T> {
    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    static <T> Loading<T> of(Supplier<T> load) {
        return new Loading<>(CompletableFuture.supplyAsync(load));
    }

    /**
     * What was loaded, once it is.
     *
     * @throws DataException if it cannot be used
     */
    T result() {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DataException unusable) {
                throw unusable;
            }
            throw e;
        }
    }
}
