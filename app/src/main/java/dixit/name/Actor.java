package dixit.name;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register: a country, person or organisation.
 *
 * @param id the register's id; a country's is its ISO 3166-1 alpha-3 code
 * @param kind what sort of thing
 * @param name canonical name, in English
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector
 * @param aliases its names in every language, the canonical one among them
 * @param tenures offices held
 */
public record Actor(
        String id,
        EntityKind kind,
        String name,
        @Nullable String country,
        @Nullable String sector,
        List<Alias> aliases,
        List<Tenure> tenures) {

    /**
     * One name of an actor.
     *
     * @param text as it is written
     * @param language ISO 639-1; empty where it serves in any language
     */
    public record Alias(String text, String language) {}

    /** The offices held on a day. */
    public List<Tenure> offices(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.covers(day)).toList();
    }
}
