package dixit.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one input, read as a stream, and what came with them. */
public final class Content implements AutoCloseable {
    /** The largest single report, in bytes. */
    public static final int LARGEST = 20_000_000;

    private static final int BUFFER = 16 * 1024;

    private final String uri;
    private final @Nullable String address;
    private final @Nullable String charset;
    private final InputStream in;

    private Content(String uri, @Nullable String address, @Nullable String charset, InputStream in) {
        this.uri = uri;
        this.address = address;
        this.charset = charset;
        this.in = in.markSupported() ? in : new BufferedInputStream(in, BUFFER);
    }

    /** A file, standard input, or an entry of an archive. */
    public static Content of(String uri, InputStream in) {
        return new Content(uri, null, null, in);
    }

    /**
     * Something fetched from the web, now or by who made an archive of it.
     *
     * @param address where it was in the end
     * @param charset as the server declared it
     */
    public static Content fetched(String uri, String address, @Nullable String charset, InputStream in) {
        return new Content(uri, address, charset, in);
    }

    /** The same input with other bytes: unpacked, say. */
    public Content with(InputStream other) {
        return new Content(uri, address, charset, other);
    }

    /** The same held in memory, so that its stream may go on; no more of it than shows that it is too large. */
    public Content held() throws IOException {
        return with(new ByteArrayInputStream(in.readNBytes(LARGEST + 1)));
    }

    /** Where it was read from, as given. */
    public String uri() {
        return uri;
    }

    /** Its web address, if it comes from the web. */
    public @Nullable String address() {
        return address;
    }

    /** The charset that the server declared. */
    public @Nullable String charset() {
        return charset;
    }

    /** Its beginning, at most so many bytes, which stays to be read. */
    byte[] head(int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most);
        in.reset();
        return head;
    }

    /** All that has not been read. */
    public InputStream stream() {
        return in;
    }

    /**
     * All of a single report.
     *
     * @throws InputException if it is larger than {@link #LARGEST}
     */
    public byte[] bytes() throws IOException, InputException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InputException(uri, "is larger than 20 MB", "split it into single reports");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
