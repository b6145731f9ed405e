package dixit.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Universal features of a word, as {@code Mood=Cnd|Number=Sing}; immutable. */
public final class Features {
    public static final Features NONE = new Features(Map.of());

    private final Map<String, String> values;
    private final String text;

    private Features(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
        this.text = this.values.isEmpty() ? "_" : join(this.values);
    }

    /**
     * Reads the FEATS column of CoNLL-U.
     *
     * @throws IllegalArgumentException if a part has no {@code =}
     */
    public static Features parse(String feats) {
        if (feats.isEmpty() || feats.equals("_")) {
            return NONE;
        }
        Map<String, String> values = new TreeMap<>();
        for (String part : feats.split("\\|")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no feature: " + part);
            }
            values.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return new Features(values);
    }

    private static String join(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "|").append(name).append('=').append(value));
        return text.toString();
    }

    /** The value of a feature, or the empty string. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return get(name).equals(value);
    }

    public Map<String, String> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features features && features.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The FEATS column of CoNLL-U. */
    @Override
    public String toString() {
        return text;
    }
}
