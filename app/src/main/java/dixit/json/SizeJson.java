package dixit.json;

import dixit.event.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes how many were killed, injured and arrested: the counts that are known. */
public final class SizeJson {
    private SizeJson() {}

    public static void write(JsonGenerator json, Size size) {
        json.writeObjectPropertyStart("size");
        count(json, "dead", size.dead());
        count(json, "injured", size.injured());
        count(json, "arrested", size.arrested());
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, String name, @Nullable Integer count) {
        if (count != null) {
            json.writeNumberProperty(name, count);
        }
    }
}
