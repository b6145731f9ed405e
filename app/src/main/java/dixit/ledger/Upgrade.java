package dixit.ledger;

/** Hears how far the work goes that brings a ledger of an earlier Dixit up to date; it may take a while. */
@FunctionalInterface
public interface Upgrade {
    /** For whom nobody waits. */
    Upgrade UNSEEN = (done, total) -> {};

    /**
     * One more document has been worked over.
     *
     * @param done how many have been, from 1
     * @param total how many there are
     */
    void worked(int done, int total);
}
