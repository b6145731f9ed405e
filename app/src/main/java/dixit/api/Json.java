package dixit.api;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** An object with these fields, as UTF-8. */
    static byte[] object(Consumer<JsonGenerator> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * A page of a list.
     *
     * @param line a result as JSON
     * @param next where the next page begins; null on the last
     */
    static <T> byte[] page(List<T> results, Function<T, String> line, @Nullable String next) {
        return object(json -> {
            items(json, "items", results, (one, to) -> to.writeRawValue(line.apply(one)));
            json.writeStringProperty("next", next);
        });
    }

    /** Writes one of a list. */
    interface Item<T> {
        void write(T one, JsonGenerator json);
    }

    static <T> void items(JsonGenerator json, String name, Iterable<T> items, Item<T> item) {
        json.writeArrayPropertyStart(name);
        for (T one : items) {
            item.write(one, json);
        }
        json.writeEndArray();
    }
}
