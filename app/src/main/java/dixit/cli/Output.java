package dixit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears only when it is whole. In UTF-8.
 *
 * <p>Writing into a pipe that nobody reads any more throws {@link Closed}.
 */
public final class Output implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path temporary;
    private final @Nullable Path file;

    private Output(Writer writer, @Nullable Path temporary, @Nullable Path file) {
        this.writer = writer;
        this.temporary = temporary;
        this.file = file;
    }

    /** Nobody reads standard output any more. */
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("standard output is closed");
        }
    }

    static Output standard(PrintWriter out) {
        return new Output(new BufferedWriter(new Pipe(out), 1 << 16), null, null);
    }

    /** A file that takes the place of any earlier one in {@link #commit}. */
    static Output to(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        return new Output(Files.newBufferedWriter(temporary), temporary, file);
    }

    Writer writer() {
        return writer;
    }

    /** Writes a line at once; several threads may. */
    synchronized void line(String line) {
        try {
            writer.write(line.replaceAll("\\p{Cntrl}", " ") + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the output: what was written counts. Without it, {@link #close} throws the file away. */
    void commit() throws IOException {
        if (temporary == null || file == null) {
            writer.flush();
            return;
        }
        writer.close();
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            writer.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** Tells of what {@link PrintWriter} keeps to itself. */
    private static final class Pipe extends Writer {
        private final PrintWriter out;

        Pipe(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.write(text, from, length);
            flush();
        }

        @Override
        public void flush() throws IOException {
            if (out.checkError()) {
                throw new Closed();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
