package dixit.attribution;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations in a text by their marks. Marks of every style open and close, mismatched ones too; a quotation that
 * no mark closes ends with its paragraph, and is let go where that is far.
 */
public final class Quotes {
    private static final String OPENING = "“„«‹‟";
    private static final String CLOSING = "”»›";
    private static final String EITHER = "\"";
    private static final int LONGEST = 3000;

    private Quotes() {}

    /** The quotations from {@code begin} on, in order; one inside another is not listed. */
    public static List<Quote> find(String text, int begin) {
        List<Quote> found = new ArrayList<>();
        int at = begin;
        while (at < text.length()) {
            if (!opens(text, at)) {
                at++;
                continue;
            }
            Quote quote = quote(text, at);
            if (quote == null) {
                at++;
            } else {
                found.add(quote);
                at = quote.outer().end();
            }
        }
        return found;
    }

    private static boolean opens(String text, int at) {
        char mark = text.charAt(at);
        if (OPENING.indexOf(mark) >= 0) {
            return true;
        }
        if (mark == '‘') {
            return !letterBefore(text, at);
        }
        return EITHER.indexOf(mark) >= 0 && !letterBefore(text, at) && at + 1 < text.length();
    }

    private static boolean letterBefore(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static @Nullable Quote quote(String text, int open) {
        char mark = text.charAt(open);
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return null;
            }
            if (closes(text, i, mark)) {
                return new Quote(trim(text, open + 1, i), new Span(open, i + 1));
            }
        }
        return null;
    }

    private static boolean closes(String text, int at, char opening) {
        char mark = text.charAt(at);
        return switch (opening) {
            case '«' -> mark == '»';
            case '‹' -> mark == '›';
            case '‘' -> mark == '’' && !letterAfter(text, at);
            case '"' -> mark == '"' || mark == '”';
            default -> CLOSING.indexOf(mark) == 0 || mark == '“' || mark == '"';
        };
    }

    private static boolean letterAfter(String text, int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static Span trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
