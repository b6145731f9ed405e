package dixit.event;

import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.RuleFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code events/<type>.yaml} says of a PLOVER type, in any language.
 *
 * @param type the type; null for what PLOVER has no type for
 * @param modes its modes
 * @param contexts all contexts that its events may have
 * @param needsRecipient whether PLOVER asks for a recipient
 * @param symmetric whether the parties act together: the first named is the actor, the others recipients
 */
record EventType(
        @Nullable Plover type, Set<String> modes, Set<String> contexts, boolean needsRecipient, boolean symmetric) {

    /** What PLOVER has no type for: {@code untyped.yaml}. */
    static final EventType NONE = new EventType(null, Set.of(), Set.of(), false, false);

    static final String NONE_FILE = "untyped.yaml";

    static Map<Plover, EventType> readAll(DataFiles data) {
        Set<String> contexts = Set.copyOf(strings(RuleFile.readMap(data, "events/contexts.yaml"), "contexts"));
        Map<Plover, EventType> types = new EnumMap<>(Plover.class);
        for (Plover type : Plover.values()) {
            String path = "events/" + fileName(type);
            Map<String, Object> values = RuleFile.readMap(data, path);
            if (!type.name().equals(values.get("type"))) {
                throw new DataException(path + ": 'type' is not " + type);
            }
            types.put(
                    type,
                    new EventType(
                            type,
                            Set.copyOf(strings(values, "modes")),
                            contexts,
                            "required".equals(values.get("recipient")),
                            Boolean.TRUE.equals(values.get("symmetric"))));
        }
        return types;
    }

    /** The file, in {@code events/} or a pack's {@code events/}, that holds a type. */
    static String fileName(Plover type) {
        return type.name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    private static List<String> strings(Map<String, Object> values, String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
