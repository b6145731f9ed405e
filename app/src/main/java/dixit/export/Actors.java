package dixit.export;

import dixit.document.Hash;
import dixit.name.Entity;
import dixit.proposition.NameKey;
import dixit.proposition.Speaker;
import org.jspecify.annotations.Nullable;

/** What actors and sources are called in an export: the same name for the same one throughout. */
final class Actors {
    private Actors() {}

    /** An id for a named one, or one known by its country alone; null for people without a name. */
    static @Nullable String id(Entity entity) {
        if (entity.id() != null) {
            return entity.id();
        }
        String name = entity.name();
        if (name != null) {
            return Hash.of("actor", NameKey.of(name), entity.country());
        }
        return entity.country() == null ? null : Hash.of("actors of", entity.country(), entity.sector(), entity.role());
    }

    /** A source's id; one without a name is a source of this claim alone. */
    static String id(Speaker speaker, String claim, int place) {
        String id = speaker.entity() == null ? null : id(speaker.entity());
        return id == null ? Hash.of("source", claim, String.valueOf(place), speaker.words()) : id;
    }

    static String outlet(String outlet) {
        return Hash.of("outlet", NameKey.of(outlet));
    }

    /** A name for the reader: the country or office where there is no other. */
    static String shown(Entity entity) {
        if (entity.name() != null) {
            return entity.name();
        }
        String role = entity.role() == null ? "" : entity.role() + " ";
        return entity.country() == null ? role.isEmpty() ? "unnamed" : role.strip() : role + entity.country();
    }
}
