package dixit.proposition;

import dixit.attribution.Source;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import dixit.name.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from, once copies and citations are followed back; corroboration counts roots.
 *
 * @param key the same for all who are one root
 * @param shown its name for the reader
 * @param named whether the claim's innermost source is named
 */
public record Root(String key, String shown, boolean named) {

    /** The innermost identified source; else the outlet where the text began. */
    public static Root of(Testimony testimony) {
        List<Speaker> sources = testimony.sources();
        boolean named =
                sources.isEmpty() ? !isHearsay(testimony) : sources.getLast().isNamed();
        for (Speaker speaker : sources.reversed()) {
            Entity entity = speaker.entity();
            if (speaker.isNamed() && entity != null) {
                return new Root(key(speaker, entity), speaker.shown(), named);
            }
        }
        String outlet = outletOf(testimony.origin());
        return new Root("outlet " + NameKey.of(outlet), outlet, named);
    }

    /** Whether an outlet in its own voice gives as only likely what is or was: somebody it does not name has told it. */
    private static boolean isHearsay(Testimony testimony) {
        Factuality is = testimony.factuality();
        boolean expected = is.tense() == Tense.FUTURE;
        return is.certainty() == Certainty.PROBABLE && !expected;
    }

    private static String outletOf(Origin origin) {
        if (origin.root() != null) {
            return origin.root();
        }
        return origin.outlet() != null ? origin.outlet() : origin.document();
    }

    private static String key(Speaker speaker, Entity entity) {
        if (speaker.kind() == Source.Kind.MEDIA) {
            return "outlet " + NameKey.of(speaker.shown());
        }
        String government = governmentOf(entity);
        return government != null ? "government " + government : "source " + NameKey.of(speaker.shown());
    }

    /** The country for whose government somebody speaks; null for others. */
    public static @Nullable String governmentOf(Entity entity) {
        boolean official = entity.kind() == EntityKind.COUNTRY || speaksForState(entity.sector());
        return official ? entity.country() : null;
    }

    private static boolean speaksForState(@Nullable String sector) {
        return "GOV".equals(sector) || "MIL".equals(sector);
    }
}
