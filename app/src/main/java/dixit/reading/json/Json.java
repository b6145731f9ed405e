package dixit.reading.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that others wrote: maps, lists, strings, numbers and booleans. */
public final class Json {
    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The value that a text holds; null if it is no JSON, or nested deeper than anything that carries news. */
    public static @Nullable Object parse(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** A map's string of that name; the first of a list; null for anything else. Numbers count as written. */
    public static @Nullable String string(@Nullable Object map, String name) {
        return string(field(map, name));
    }

    /** A string, the first string of a list, or a number as written; null for anything else. */
    public static @Nullable String string(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case List<?> list -> list.isEmpty() ? null : string(list.getFirst());
            case null, default -> null;
        };
    }

    /** A map's value of that name; null where there is none, or this is no map. */
    public static @Nullable Object field(@Nullable Object map, String name) {
        return map instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    /** A list's values; any other value as a list of one. */
    public static List<?> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> List.of(value);
        };
    }
}
