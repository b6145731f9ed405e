package dixit.ledger.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of documents' readings by their ids, each reading unpacked once: a proposition's claims are of many documents,
 * and a document's claims of many propositions. What was unpacked is in a file for the meantime, up to a size from which on
 * readings are unpacked as often as they are needed.
 */
final class UnpackedReadings implements AutoCloseable {
    private static final long MOST = 1L << 30;

    private final Sql sql;
    private final FileChannel file;
    private final Map<String, Place> places = new HashMap<>();
    private long size;

    /** Where a claim's line is in the file. */
    private record Place(long at, int length) {}

    UnpackedReadings(Sql sql) {
        this.sql = sql;
        try {
            Path path = Files.createTempFile("dixit", ".claims");
            this.file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made", e);
        }
    }

    /** A claim of a document as a line of JSON, best asked for once; null if its latest reading has none of this id. */
    @Nullable
    String line(String document, String claim) {
        Place place = places.remove(claim);
        if (place != null) {
            return at(place);
        }
        Map<String, String> lines = ReadingRows.linesById(sql, document);
        String line = lines.remove(claim);
        if (size < MOST) {
            keep(lines);
        }
        return line;
    }

    private void keep(Map<String, String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach((claim, line) -> {
            byte[] one = line.getBytes(StandardCharsets.UTF_8);
            places.put(claim, new Place(size + bytes.size(), one.length));
            bytes.writeBytes(one);
        });
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        try {
            while (buffer.hasRemaining()) {
                size += file.write(buffer, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String at(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, place.at() + buffer.position()) < 0) {
                    throw new EOFException("a temporary file has been cut");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(buffer.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
