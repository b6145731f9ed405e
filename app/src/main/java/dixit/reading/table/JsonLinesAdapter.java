package dixit.reading.table;

import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.json.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object a line, each a report. */
public final class JsonLinesAdapter implements Adapter {
    private final FieldNames names;

    public JsonLinesAdapter(FieldNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        Lines lines = new Lines(content);
        int reports = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            String uri = content.uri() + "#" + lines.number();
            Object value = Json.parse(line);
            Report report = value == null ? null : report(uri, value, names);
            if (report == null) {
                String what = value == null ? "this line is no JSON" : "this line has no text of a report";
                sink.problem(new InputException(uri, what, "check it, or name its fields with --map text=…"));
            } else {
                sink.report(report);
                reports++;
            }
        }
        if (reports == 0) {
            throw new InputException(content.uri(), "has no report in it", "name its fields with --map text=…");
        }
    }

    /** The report in an object; null if it has none. */
    static @Nullable Report report(String uri, Object value, FieldNames names) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, String> record = new HashMap<>();
        map.forEach((name, field) -> {
            String text = field instanceof Map<?, ?> ? Json.string(field, "name") : Json.string(field);
            if (text != null) {
                record.put(String.valueOf(name), text);
            }
        });
        return names.report(uri, record);
    }
}
