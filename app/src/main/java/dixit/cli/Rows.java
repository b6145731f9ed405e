package dixit.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * Gives out results in the form asked for.
 *
 * @param headings of a table's and a CSV file's columns
 * @param cells a result's columns
 * @param json a result as a line of JSON
 */
record Rows<T>(List<String> headings, Function<T, List<String>> cells, Function<T, String> json) {
    /** What {@code --format} takes. */
    enum Format {
        table,
        jsonl,
        csv;

        /** How many results are given out where nobody says how many. */
        int usually() {
            return this == table ? 50 : Integer.MAX_VALUE;
        }
    }

    void write(Writer out, Format format, List<T> results, int width) throws IOException {
        switch (format) {
            case jsonl -> {
                for (T result : results) {
                    out.write(json.apply(result) + "\n");
                }
            }
            case csv -> {
                out.write(csv(headings));
                for (T result : results) {
                    out.write(csv(cells.apply(result)));
                }
            }
            case table -> table(out, results, width);
        }
    }

    /** RFC 4180. */
    private static String csv(List<String> cells) {
        return String.join(",", cells.stream().map(Rows::quote).toList()) + "\r\n";
    }

    private static String quote(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Columns as wide as they need to be; the last one gets what is left of the line. */
    private void table(Writer out, List<T> results, int width) throws IOException {
        if (results.isEmpty()) {
            out.write("nothing\n");
            return;
        }
        List<List<String>> lines = results.stream().map(cells).toList();
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    headings.get(i).length(),
                    lines.stream()
                            .mapToInt(line -> line.get(column).length())
                            .max()
                            .orElse(0));
        }
        out.write(line(headings, widths, width));
        for (List<String> line : lines) {
            out.write(line(line, widths, width));
        }
    }

    private static String line(List<String> cells, int[] widths, int width) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).replaceAll("\\s+", " ");
            boolean last = i == cells.size() - 1;
            line.append(last ? cell : cell + " ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
        }
        String text = line.toString();
        int most = Math.max(width, 40);
        return (text.length() <= most ? text : text.substring(0, most - 1) + "…") + "\n";
    }
}
