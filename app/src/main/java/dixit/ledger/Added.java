package dixit.ledger;

/** What adding a reading did. */
public enum Added {
    /** The report was not known. */
    NEW,
    /** The report was known with another text; that one stays. */
    REVISION,
    /** The very document was there already; nothing changed. */
    KNOWN,
    /** The document was erased by law and is not taken in again. */
    ERASED
}
