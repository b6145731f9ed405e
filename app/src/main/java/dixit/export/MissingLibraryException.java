package dixit.export;

/** A form needs a library that does not come with Dixit; the message says which, and how to get it. */
public final class MissingLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingLibraryException(String message) {
        super(message);
    }
}
