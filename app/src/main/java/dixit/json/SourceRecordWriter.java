package dixit.json;

import dixit.proposition.SourceRecord;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what became of a source's claims, with its grade and the sum behind it. */
public final class SourceRecordWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private SourceRecordWriter() {}

    /** The record as one line, without its end. */
    public static String line(SourceRecord record) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("source", record.source());
            json.writeStringProperty("grade", String.valueOf(record.grade()));
            json.writeNumberProperty("claims", record.claims());
            json.writeNumberProperty("confirmed", record.confirmed());
            json.writeNumberProperty("denied", record.denied());
            json.writeNumberProperty("lapsed", record.lapsed());
            json.writeStringProperty("reckoning", record.reckoning());
            json.writeEndObject();
        }
        return line.toString();
    }
}
