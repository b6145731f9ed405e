package dixit.api;

import dixit.document.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes to be sent, with their gzip form and tag. */
final class Answer {
    static final String JSON = "application/json";
    private static final int WORTH_IT = 1000;

    private final String type;
    private final String tag;
    private final byte[] bytes;
    private final byte[] gzip;
    private final @Nullable String file;

    private Answer(String type, @Nullable String file, String tag, byte[] bytes, byte[] gzip) {
        this.file = file;
        this.type = type;
        this.tag = tag;
        this.bytes = bytes;
        this.gzip = gzip;
    }

    static Answer json(byte[] bytes) {
        return of(JSON, bytes);
    }

    static Answer of(String type, byte[] bytes) {
        return of(type, null, bytes);
    }

    /** To be kept as a file of this name. */
    static Answer file(String type, String name, byte[] bytes) {
        return of(type, name, bytes);
    }

    private static Answer of(String type, @Nullable String file, byte[] bytes) {
        String tag = '"' + Hash.of(new String(bytes, StandardCharsets.ISO_8859_1)) + '"';
        return new Answer(type, file, tag, bytes, bytes.length < WORTH_IT ? new byte[0] : compress(bytes));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As what file it is to be kept; null where it is to be shown. */
    @Nullable
    String file() {
        return file;
    }

    /** Media type. */
    String type() {
        return type;
    }

    /** For {@code ETag}, quotes included. */
    String tag() {
        return tag;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The same compressed; empty where that is not worth it. */
    byte[] gzip() {
        return gzip;
    }

    int size() {
        return bytes.length + gzip.length;
    }
}
