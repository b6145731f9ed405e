package dixit.export;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Begins JSON documents that are written a piece at a time. */
final class JsonDocument {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonDocument() {}

    /** A generator that leaves the writer open when it is closed. */
    static JsonGenerator on(Writer out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), out);
    }
}
