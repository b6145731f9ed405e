package dixit.proposition;

import dixit.attribution.Source;
import dixit.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One in a chain of sources, without its place in the text.
 *
 * @param words the mention as it stands in the report
 */
public record Speaker(
        Source.Kind kind, String words, @Nullable Entity entity) {

    /**
     * Whether it is an identified person, organisation, country or medium; a state's authorities are identified by the
     * state.
     */
    public boolean isNamed() {
        return kind != Source.Kind.ANONYMOUS
                && entity != null
                && (entity.name() != null || (kind != Source.Kind.PERSON && Root.governmentOf(entity) != null));
    }

    /** Its name, or the words where there is none. */
    public String shown() {
        return entity != null && entity.name() != null ? entity.name() : words;
    }
}
