package dixit.syntax;

import java.util.List;

/** The marks that end sentences, and the quotes that may close behind them. */
final class FinalMarks {
    private static final String MARKS = ".!?…";
    private static final String QUOTES = "\"'”’»";

    private FinalMarks() {}

    static boolean is(char mark) {
        return MARKS.indexOf(mark) >= 0;
    }

    /** Whether a token ends with one. */
    static boolean ends(String text, Token token) {
        return is(text.charAt(token.span().end() - 1));
    }

    /** The token that closing quotes stand behind: {@code last} or one before it, not before {@code first}. */
    static int beforeQuotes(String text, List<Token> tokens, int first, int last) {
        int at = last;
        while (at > first && QUOTES.indexOf(text.charAt(tokens.get(at).span().begin())) >= 0) {
            at--;
        }
        return at;
    }
}
