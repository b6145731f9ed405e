package dixit.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A language's folder of data, {@code languages/<code>/}; each layer reads its own files from it.
 *
 * @param code ISO 639-1
 * @param data where the files come from
 */
public record Pack(String code, DataFiles data) {

    /** The pack of a language, if there is one. */
    public static boolean exists(String code, DataFiles data) {
        return code.matches("[a-z]{2,3}") && data.has("languages/" + code + "/pack.yaml");
    }

    /** The packs of all languages that have one, by code. */
    public static List<Pack> all(DataFiles data) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> exists(code, data))
                .sorted()
                .map(code -> new Pack(code, data))
                .toList();
    }

    public boolean has(String file) {
        return data.has(path(file));
    }

    public String path(String file) {
        return "languages/" + code + "/" + file;
    }

    /** The rules of one of the pack's files, as {@link RuleFile#read}. */
    public List<Rule> rules(String file) {
        return RuleFile.read(data, path(file));
    }

    /** The named values of one of the pack's files, as {@link RuleFile#readMap}. */
    public Map<String, Object> values(String file) {
        return RuleFile.readMap(data, path(file));
    }
}
