package dixit.cli.format;

import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import java.util.Map;

/** How claims are worded for people: {@code wording.yaml} of a language's pack. */
public final class Labels {
    private final String file;
    private final Map<String, Object> groups;

    private Labels(String file, Map<String, Object> groups) {
        this.file = file;
        this.groups = groups;
    }

    /** Whether a language has labels. */
    public static boolean exist(String language, DataFiles data) {
        return Pack.exists(language, data) && new Pack(language, data).has("wording.yaml");
    }

    public static Labels load(String language, DataFiles data) {
        Pack pack = new Pack(language, data);
        return new Labels(pack.path("wording.yaml"), pack.values("wording.yaml"));
    }

    /** The wording of a value: {@code act.ANNOUNCE}. */
    String of(String group, Enum<?> value) {
        return find(group, value.name());
    }

    /** A word of the table itself. */
    String word(String key) {
        return find("word", key);
    }

    /** A word of the table with something put into it. */
    String word(String key, Object... values) {
        return find("word", key).formatted(values);
    }

    private String find(String group, String key) {
        if (groups.get(group) instanceof Map<?, ?> labels && labels.get(key) instanceof String label) {
            return label;
        }
        throw new DataException(file + ": has no label for '" + group + ": " + key + "'");
    }
}
