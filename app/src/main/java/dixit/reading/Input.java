package dixit.reading;

/** One thing to read: where it is, as given, and all its bytes. */
public final class Input {
    private final String uri;
    private final byte[] bytes;

    /** @param bytes are not copied, and not to be changed */
    public Input(String uri, byte[] bytes) {
        this.uri = uri;
        this.bytes = bytes;
    }

    public String uri() {
        return uri;
    }

    byte[] bytes() {
        return bytes;
    }
}
