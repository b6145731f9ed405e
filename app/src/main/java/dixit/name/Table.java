package dixit.name;

import dixit.language.DataException;
import dixit.language.DataFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of tab-separated values: a header line, rows, and lines of comment that begin with {@code #}. */
final class Table {
    private final String path;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private Table(String path, List<String> header) {
        this.path = path;
        this.header = header;
    }

    /** One line of a table. */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(Table table, int line, String[] cells) {

        /** What stands in a column; empty where the row ends before it or the table has no such column. */
        String get(String column) {
            int index = table.header.indexOf(column);
            return index < 0 || index >= cells.length ? "" : cells[index].strip();
        }

        @Nullable
        String orNull(String column) {
            String value = get(column);
            return value.isEmpty() ? null : value;
        }

        /** The parts of a column's list, which semicolons separate. */
        List<String> list(String column) {
            return split(get(column));
        }

        /**
         * The names in the columns {@code name}, {@code other} and those of languages, with the language that each
         * serves in; empty for one that serves in any.
         */
        Map<String, String> names(List<String> languages) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put(get("name"), "");
            list("other").forEach(name -> names.put(name, ""));
            for (String language : languages) {
                list(language).forEach(name -> names.merge(name, language, (one, other) -> ""));
            }
            return names;
        }

        DataException error(String what) {
            return new DataException(table.path + ": line " + line + ": " + what);
        }
    }

    static List<String> split(String list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0, next; at <= list.length(); at = next + 1) {
            next = list.indexOf(';', at);
            next = next < 0 ? list.length() : next;
            String part = list.substring(at, next).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Every row of a list that users add to: the jar's, then their own. */
    static List<Row> rows(DataFiles data, String path) {
        List<Row> rows = new ArrayList<>();
        try {
            for (InputStream in : data.openAll(path)) {
                rows.addAll(read(path, in).rows);
            }
        } catch (IOException e) {
            throw new DataException(path + ": cannot be read", e);
        }
        return rows;
    }

    private static Table read(String path, InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            Table table = null;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (table == null) {
                    table = new Table(path, Arrays.asList(cells));
                } else {
                    table.rows.add(new Row(table, number, cells));
                }
            }
            if (table == null) {
                throw new DataException(path + ": has no header line");
            }
            return table;
        }
    }
}
