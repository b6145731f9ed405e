package dixit.attribution;

/** Whether words are the source's own. */
public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED,
    NONE
}
