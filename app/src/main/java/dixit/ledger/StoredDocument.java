package dixit.ledger;

import dixit.document.Document;
import dixit.proposition.Origin;
import dixit.reading.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger keeps it.
 *
 * @param origin what its claims need to know of it
 * @param report what its report is known by: url, else guid, else uri
 * @param ingested when it was added
 * @param credit the agency that it credits
 * @param creditRule the rule that found the credit
 * @param story id of the first document of its story
 * @param standing whether its publisher stands by it
 * @param via through whose hands it came, first to last
 */
public record StoredDocument(
        Document document,
        Origin origin,
        String report,
        Instant ingested,
        @Nullable String credit,
        @Nullable String creditRule,
        @Nullable String story,
        Standing standing,
        List<String> via) {
    public StoredDocument {
        via = List.copyOf(via);
    }
}
