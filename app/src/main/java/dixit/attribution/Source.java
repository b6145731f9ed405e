package dixit.attribution;

import dixit.document.Span;
import dixit.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One who puts something forward.
 *
 * @param span the mention in the sentence, or the last one where the source carries on from before
 * @param kind what sort of source
 * @param entity who, as far as is known
 */
public record Source(Span span, Kind kind, @Nullable Entity entity) {

    /** What sort of source. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        MEDIA,
        DOCUMENT,
        ANONYMOUS
    }
}
