package dixit.alert;

import dixit.ledger.Alert;
import dixit.ledger.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Runs the owner's own shell command for a change: its JSON on standard input, its line in {@code DIXIT_LINE}, the
 * alert's name in {@code DIXIT_ALERT}. An exit status other than 0 counts as not delivered.
 */
final class LocalCommand implements Delivery {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Override
    public void deliver(Alert alert, Notice notice, Instant now) throws NotDelivered, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", String.valueOf(alert.command()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DIXIT_ALERT", alert.name());
        builder.environment().put("DIXIT_LINE", notice.line());
        try {
            Process process = builder.start();
            Thread writing = Thread.ofVirtual().start(() -> write(process, notice.body()));
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new NotDelivered("the command did not end within " + LONGEST.toSeconds() + " s");
            }
            writing.join();
            if (process.exitValue() != 0) {
                throw new NotDelivered("the command ended with status " + process.exitValue());
            }
        } catch (NotDelivered e) {
            throw e;
        } catch (IOException e) {
            throw new NotDelivered("the command cannot be run (" + e.getMessage() + ")");
        }
    }

    /** A command need not read what it is given. */
    private static void write(Process process, String body) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((body + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            process.onExit().join();
        }
    }
}
