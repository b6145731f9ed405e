package dixit.ledger;

import dixit.reading.Standing;
import dixit.search.Analysis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that comes in.
 *
 * @param analysis what reading it gave
 * @param guid what a feed knows it by
 * @param credit the agency whose text it is, where its input says so
 * @param via through whose hands it came, first to last, where its input says so
 * @param standing whether its publisher stands by it
 * @param modified when its publisher last changed it: from then on a changed text is known
 * @param ingested the moment of adding, from which a document without a date counts
 */
public record Arrival(
        Analysis analysis,
        @Nullable String guid,
        @Nullable String credit,
        List<String> via,
        Standing standing,
        @Nullable Instant modified,
        Instant ingested) {
    public Arrival {
        via = List.copyOf(via);
    }

    /** A report of which no more is known. */
    public static Arrival of(Analysis analysis, Instant ingested) {
        return new Arrival(analysis, null, null, List.of(), Standing.USABLE, null, ingested);
    }

    /** The same report with another standing. */
    public Arrival standing(Standing other) {
        return new Arrival(analysis, guid, credit, via, other, modified, ingested);
    }
}
