package dixit.export;

import dixit.name.Entity;
import dixit.name.EntityKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actors by PLOVER's and by CAMEO's codes; the register has CAMEO's MED (media) and HLH (health). */
final class Sectors {
    private static final Set<String> BETWEEN_STATES = Set.of("IGO", "NGO", "MNC", "IMG", "ISM");

    private Sectors() {}

    /** PLOVER 2.0 sector: JRN for media, MED for health. */
    static @Nullable String plover(Entity entity) {
        String sector = entity.kind() == EntityKind.MEDIA ? "MED" : entity.sector();
        if (sector == null || BETWEEN_STATES.contains(sector)) {
            return null;
        }
        return switch (sector) {
            case "MED" -> "JRN";
            case "HLH" -> "MED";
            default -> sector;
        };
    }

    /** CAMEO actor type. */
    static @Nullable String cameo(Entity entity) {
        return entity.kind() == EntityKind.MEDIA ? "MED" : entity.sector();
    }

    /** PLOVER actor code: the country, or what sort of body between states. */
    static @Nullable String code(Entity entity) {
        if (entity.country() != null) {
            return entity.country();
        }
        String sector = entity.sector();
        return sector != null && BETWEEN_STATES.contains(sector) ? sector : null;
    }
}
