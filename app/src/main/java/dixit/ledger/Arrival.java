package dixit.ledger;

import dixit.search.Analysis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that comes in.
 *
 * @param analysis what reading it gave
 * @param guid what a feed knows it by
 * @param credit the agency whose text it is, where its input says so
 * @param takenBack whether its publisher takes it back by this
 * @param ingested the moment of adding, from which a document without a date counts
 */
public record Arrival(
        Analysis analysis, @Nullable String guid, @Nullable String credit, boolean takenBack, Instant ingested) {

    /** A report of which no more is known. */
    public static Arrival of(Analysis analysis, Instant ingested) {
        return new Arrival(analysis, null, null, false, ingested);
    }
}
