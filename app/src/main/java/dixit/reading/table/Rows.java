package dixit.reading.table;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table in text (RFC 4180); the first line tells what separates its cells. */
final class Rows {
    private final String text;
    private final char separator;
    private int at;
    private int number;

    Rows(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** The number of the row read last, from 1, the names not counted. */
    int number() {
        return number - 1;
    }

    /** The cells of the next row; none after the last. */
    List<String> next() {
        List<String> cells = new ArrayList<>();
        while (at < text.length()) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != separator) {
                skipLineEnd();
                break;
            }
            at++;
            if (at == text.length()) {
                cells.add("");
            }
        }
        number++;
        return cells;
    }

    private static char separator(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            char now = best;
            best = count > line.chars().filter(c -> c == now).count() ? candidate : best;
        }
        return best;
    }

    private String plain() {
        int begin = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell + plain();
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
