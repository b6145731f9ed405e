package dixit;

import dixit.document.Document;

/** A document whose claims could not be read by a fault of Dixit's own; others are not touched by it. */
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadingException(Document document, RuntimeException fault) {
        super(document.uri() + ": a fault of Dixit's own (" + fault + ")", fault);
    }
}
