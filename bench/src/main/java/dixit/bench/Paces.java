package dixit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/**
 * How many words a second a reader reads of a text.
 *
 * @param <T> one text, or several
 * @param reader reads a text and returns the number of its words
 */
record Paces<T>(T text, ToLongFunction<T> reader) {

    /** Reads the text a few times, so that the reader is compiled, and returns the words read. */
    long warm(int times) {
        long words = 0;
        for (int i = 0; i < times; i++) {
            words += reader.applyAsLong(text);
        }
        return words;
    }

    /** Words a second when so many threads each read the text once. */
    double perSecond(int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> reader.applyAsLong(text)));
            }
            long words = 0;
            for (Future<Long> each : running) {
                words += each.get();
            }
            return words / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The middle value. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
