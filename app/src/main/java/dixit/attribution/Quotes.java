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
        if (OPENING.indexOf(mark) >= 0 || isDoubled(text, at, '`')) {
            return true;
        }
        boolean either = mark == '"' || mark == '‘' || isDoubled(text, at, '\'');
        return either && !letterBefore(text, at) && at + 1 < text.length();
    }

    /** Typewriter marks: two accents or apostrophes for one mark. */
    private static boolean isDoubled(String text, int at, char mark) {
        return at + 1 < text.length() && text.charAt(at) == mark && text.charAt(at + 1) == mark;
    }

    private static boolean letterBefore(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static @Nullable Quote quote(String text, int open) {
        char mark = text.charAt(open);
        int width = mark == '`' || mark == '\'' ? 2 : 1;
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + width; i < limit; i++) {
            if (text.startsWith("\n\n", i)) {
                return goesOn(text, i, mark) ? new Quote(trim(text, open + width, i), new Span(open, i)) : null;
            }
            if (closes(text, i, mark)) {
                return new Quote(trim(text, open + width, i), new Span(open, i + width));
            }
        }
        return null;
    }

    /** Whether the next paragraph opens with the same mark: a quotation of several paragraphs closes only once. */
    private static boolean goesOn(String text, int paragraphEnd, char mark) {
        int at = paragraphEnd;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == mark && mark != '"';
    }

    private static boolean closes(String text, int at, char opening) {
        char mark = text.charAt(at);
        return switch (opening) {
            case '«' -> mark == '»';
            case '‹' -> mark == '›';
            case '‘' -> mark == '’' && !letterAfter(text, at);
            case '`', '\'' -> isDoubled(text, at, '\'');
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
