package dixit.export;

import dixit.event.Plover;
import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.RuleFile;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a standard gives each PLOVER type and each mode of it, with the type's own for modes that it does not list. */
final class Scales {
    private final Map<Plover, Map<?, ?>> types = new EnumMap<>(Plover.class);

    private Scales() {}

    /**
     * Reads a file with a map for each type.
     *
     * @throws DataException if a type is missing
     */
    static Scales load(DataFiles data, String path) {
        Scales scales = new Scales();
        Map<String, Object> read = RuleFile.readMap(data, path);
        for (Plover type : Plover.values()) {
            if (!(read.get(type.name()) instanceof Map<?, ?> values)) {
                throw new DataException(path + ": says nothing of " + type);
            }
            scales.types.put(type, values);
        }
        return scales;
    }

    /** The mode's value, else the one that all of the type share. */
    Object of(Plover type, @Nullable String mode, String common) {
        Map<?, ?> values = types.getOrDefault(type, Map.of());
        Object own = mode == null ? null : values.get(mode);
        Object shared = own == null ? values.get(common) : own;
        if (shared == null) {
            throw new DataException("no " + common + " for " + type);
        }
        return shared;
    }
}
