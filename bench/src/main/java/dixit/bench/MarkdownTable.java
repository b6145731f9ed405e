package dixit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class MarkdownTable {
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(List<String> columns) {
        this.columns = columns.size();
        row(columns);
        lines.add("| --- " + "| --- ".repeat(this.columns - 1) + "|");
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has more or fewer cells than there are columns
     */
    void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + columns + " columns");
        }
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** A figure with two decimals, as everywhere in the world. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
