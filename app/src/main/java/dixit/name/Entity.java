package dixit.name;

import org.jspecify.annotations.Nullable;

/**
 * Who or what is meant: an actor of the register, or one that only the text knows.
 *
 * @param id the register's id; null for one that only the text knows
 * @param kind what sort of thing
 * @param name canonical name, in English where there is one; null for unnamed people (<i>officials</i>)
 * @param country ISO 3166-1 alpha-3 of the country it belongs to
 * @param role the office held at the time, as the text or the register gives it
 * @param sector PLOVER sector: GOV, MIL, REB, OPP, MED, CVL, BUS, IGO, …
 */
public record Entity(
        @Nullable String id,
        EntityKind kind,
        @Nullable String name,
        @Nullable String country,
        @Nullable String role,
        @Nullable String sector) {}
