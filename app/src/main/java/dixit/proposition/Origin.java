package dixit.proposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim was published.
 *
 * @param document id of the document
 * @param uri where it was read from, as given
 * @param url the report's own address
 * @param outlet who published it
 * @param language ISO 639-1
 * @param published as precisely as known, ISO 8601; null where the document has no date
 * @param known from when it counts: its publication, else its ingestion
 * @param copyOf id of the first document of its group of copies; null for an original
 * @param root the outlet or agency where the text began
 * @param topics the names and numbers that the document is most about
 */
public record Origin(
        String document,
        @Nullable String uri,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        Instant known,
        @Nullable String copyOf,
        @Nullable String root,
        Set<String> topics) {

    public LocalDate day() {
        return Moment.dayOf(known);
    }
}
