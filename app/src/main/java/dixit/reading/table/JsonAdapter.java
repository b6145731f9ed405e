package dixit.reading.table;

import dixit.reading.Adapter;
import dixit.reading.Charsets;
import dixit.reading.Content;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.feed.JsonFeed;
import dixit.reading.json.Json;
import dixit.reading.wire.Ninjs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads a JSON document: ninjs, JSON Feed, or reports in one object or a list. */
public final class JsonAdapter implements Adapter {
    private static final List<String> LISTS =
            List.of("articles", "items", "results", "docs", "documents", "data", "hits");

    private final FieldNames names;

    public JsonAdapter(FieldNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        byte[] bytes = content.bytes();
        String text = Charsets.decode(bytes, content.charset());
        Object value = Json.parse(text);
        if (value == null
                && text.strip().indexOf('\n') > 0
                && text.stripLeading().startsWith("{")) {
            // Lines longer than what tells one kind from another.
            new JsonLinesAdapter(names).read(content.with(new ByteArrayInputStream(bytes)), sink);
            return;
        }
        if (value == null) {
            throw new InputException(content.uri(), "is broken JSON", "check that it is whole");
        }
        int reports = read(content.uri(), value, sink);
        if (reports == 0) {
            throw new InputException(
                    content.uri(), "has no report in it", "name its fields with --map text=… if it has");
        }
    }

    private int read(String uri, Object value, Sink sink) {
        if (JsonFeed.is(value)) {
            return JsonFeed.read(uri, value, sink);
        }
        if (value instanceof Map<?, ?> map) {
            return one(uri, map, sink);
        }
        int reports = 0;
        List<?> list = Json.list(value);
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            reports += item instanceof Map<?, ?> map ? one(uri + "#" + (i + 1), map, sink) : 0;
        }
        return reports;
    }

    private int one(String uri, Map<?, ?> map, Sink sink) {
        Report report = Ninjs.is(map) ? Ninjs.report(uri, map) : JsonLinesAdapter.report(uri, map, names);
        if (report != null) {
            sink.report(report);
            return 1;
        }
        for (String name : LISTS) {
            if (map.get(name) instanceof List<?> list) {
                return read(uri, list, sink);
            }
        }
        return 0;
    }
}
