package dixit.cli;

import dixit.api.Server;
import dixit.api.ServerOptions;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs a server until the program is told to stop. */
final class Serving {
    private static final long PATIENCE_SECONDS = 10;

    private Serving() {}

    /**
     * Serves, says where, and waits for the end; then closes the server.
     *
     * @param begun is told the address once the server answers
     * @param ended is run after the server has ended, while the program still lives
     */
    static int until(Server server, ServerOptions options, Shared shared, Consumer<String> begun, Runnable ended)
            throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(stopped);
        }));
        try {
            String address = "http://" + options.host() + ":" + start(server, options, shared) + "/";
            shared.say("dixit: " + address + " (Ctrl-C stops it)");
            begun.accept(address);
            stop.await();
            return Main.DONE;
        } finally {
            server.close();
            ended.run();
            stopped.countDown();
        }
    }

    private static int start(Server server, ServerOptions options, Shared shared) {
        try {
            return server.start();
        } catch (IOException e) {
            throw shared.usage("cannot listen on " + options.host() + ":" + options.port() + " (" + e.getMessage()
                    + "); give another --port, or --port 0 for any");
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
