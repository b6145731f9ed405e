package dixit.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML data: a rule file is a list of maps, each with {@code rule: name} first. */
public final class RuleFile {
    private RuleFile() {}

    /**
     * The rules of a file, in its order.
     *
     * @throws DataException if it is not there, no YAML, or a rule has no name
     */
    public static List<Rule> read(DataFiles data, String path) {
        if (!(yaml(data, path) instanceof List<?> entries)) {
            throw new DataException(path + ": is not a list of rules");
        }
        List<Rule> rules = new ArrayList<>();
        for (Object entry : entries) {
            rules.add(rule(path, entry));
        }
        return List.copyOf(rules);
    }

    /** A file of named values; keys in its order. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> readMap(DataFiles data, String path) {
        if (yaml(data, path) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new DataException(path + ": is not a map");
    }

    private static Object yaml(DataFiles data, String path) {
        try (InputStream in = data.open(path)) {
            byte[] file = in.readAllBytes();
            Object compact = compact(data, path, file);
            return compact == null ? parse(path, file) : compact;
        } catch (IOException e) {
            throw new DataException(path + ": cannot be read", e);
        }
    }

    private static @Nullable Object compact(DataFiles data, String path, byte[] file) throws IOException {
        try (InputStream in = data.openBundled(CompactForm.path(path))) {
            return in == null ? null : CompactForm.read(in.readAllBytes(), file);
        }
    }

    static Object parse(String path, byte[] file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setCodePointLimit(64 << 20)
                .build();
        try {
            Object loaded = new Load(settings).loadFromInputStream(new ByteArrayInputStream(file));
            if (loaded == null) {
                throw new DataException(path + ": is empty");
            }
            return loaded;
        } catch (YamlEngineException e) {
            throw new DataException(path + ": is no YAML: " + e.getMessage(), e);
        }
    }

    private static Rule rule(String path, Object entry) {
        if (!(entry instanceof Map<?, ?> map) || !(map.get("rule") instanceof String name)) {
            throw new DataException(path + ": an entry without 'rule: name': " + entry);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        fields.remove("rule");
        List<Object> yes = examples(fields.remove("yes"));
        List<Object> no = examples(fields.remove("no"));
        return new Rule(path, name, fields, yes, no);
    }

    private static List<Object> examples(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }
}
