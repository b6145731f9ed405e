package dixit.reading.table;

import dixit.reading.Adapter;
import dixit.reading.Charsets;
import dixit.reading.Content;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table with a line of names and a report a row: CSV (RFC 4180), or with semicolons or tabs. */
public final class TableAdapter implements Adapter {
    private final FieldNames names;

    public TableAdapter(FieldNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        String text = Charsets.decode(content.bytes(), content.charset());
        Rows rows = new Rows(text);
        List<String> header = rows.next();
        int reports = 0;
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            String uri = content.uri() + "#" + rows.number();
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                fields.put(header.get(i), row.get(i));
            }
            Report report = names.report(uri, fields);
            if (report != null) {
                sink.report(report);
                reports++;
            } else if (!row.equals(List.of(""))) {
                sink.problem(new InputException(
                        uri, "this row has no text of a report", "check it, or name its column with --map text=…"));
            }
        }
        if (reports == 0) {
            throw new InputException(content.uri(), "has no report in it", "name its columns with --map text=…");
        }
    }
}
