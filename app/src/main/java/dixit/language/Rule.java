package dixit.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule file: its name, what it says, and the examples it must and must not fit.
 *
 * @param file the file it stands in: {@code languages/it/times.yaml}
 * @param fields everything but name and examples, as YAML gives it
 * @param yes examples that it must fit; a string, or a map whose keys the layer knows
 * @param no texts that it must not fit
 */
public record Rule(String file, String name, Map<String, Object> fields, List<Object> yes, List<Object> no) {

    /** A field that must be there. */
    public String string(String field) {
        String value = stringOrNull(field);
        if (value == null) {
            throw error("has no field '" + field + "'");
        }
        return value;
    }

    public @Nullable String stringOrNull(String field) {
        Object value = fields.get(field);
        return value == null ? null : String.valueOf(value);
    }

    /** A list of strings; a single string counts as a list of one, a missing field as an empty list. */
    public List<String> strings(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** A field that holds a map, its keys in order of the file; empty where it is missing. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> map(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw error("field '" + field + "' is not a map");
    }

    /** Refuses fields that no one reads: a misspelt field is an error, not a rule without effect. */
    public void allow(Set<String> known) {
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                throw error("has an unknown field '" + field + "'; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    public <T extends Enum<T>> T value(String field, Class<T> type) {
        return value(field, string(field), type);
    }

    /** The values that a field names, or all there are where it names none. */
    public <T extends Enum<T>> Set<T> valuesOrAll(String field, Class<T> type) {
        List<T> named = values(field, type);
        return named.isEmpty() ? EnumSet.allOf(type) : EnumSet.copyOf(named);
    }

    /** The values of a field, written in lower case. */
    public <T extends Enum<T>> List<T> values(String field, Class<T> type) {
        return strings(field).stream()
                .map(text -> value(field, text.toUpperCase(Locale.ROOT), type))
                .toList();
    }

    private <T extends Enum<T>> T value(String field, String text, Class<T> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new DataException(where() + " field '" + field + "' is no " + type.getSimpleName() + ": " + text, e);
        }
    }

    public DataException error(String what) {
        return new DataException(where() + " " + what);
    }

    private String where() {
        return file + ": rule '" + name + "'";
    }
}
