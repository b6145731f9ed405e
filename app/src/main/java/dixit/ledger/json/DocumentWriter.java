package dixit.ledger.json;

import dixit.document.Document;
import dixit.ledger.StoredDocument;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document without its text: where it is from, and its place among copies. */
public final class DocumentWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private DocumentWriter() {}

    /** The document as one line, without its end. */
    public static String line(StoredDocument stored) {
        Document document = stored.document();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", document.id());
            json.writeStringProperty("uri", document.uri());
            json.writeStringProperty("url", document.url());
            json.writeStringProperty("report", stored.report());
            json.writeStringProperty("outlet", document.outlet());
            json.writeStringProperty("title", document.title());
            json.writeStringProperty("language", document.language());
            json.writeStringProperty("published", stored.origin().published());
            json.writeStringProperty("dateKnownFrom", document.dateKnownFrom());
            json.writeStringProperty("ingested", stored.ingested().toString());
            json.writeStringProperty("copyOf", stored.origin().copyOf());
            json.writeStringProperty("root", stored.origin().root());
            json.writeStringProperty("credit", stored.credit());
            json.writeStringProperty("why", stored.creditRule());
            json.writeStringProperty("story", stored.story());
            json.writeStringProperty("standing", stored.standing().name());
            json.writeArrayPropertyStart("via");
            stored.via().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }
}
