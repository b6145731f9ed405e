package dixit.ledger;

import dixit.document.Document;
import dixit.proposition.Origin;
import java.time.Instant;
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
 */
public record StoredDocument(
        Document document,
        Origin origin,
        String report,
        Instant ingested,
        @Nullable String credit,
        @Nullable String creditRule,
        @Nullable String story) {}
