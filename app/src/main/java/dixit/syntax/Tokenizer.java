package dixit.syntax;

import dixit.document.Span;
import dixit.language.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a text into tokens by the rules of a language; immutable. */
public final class Tokenizer {
    private static final String PLAIN_AFTER = " \n,;:)»”!?]";
    private static final int LONGEST = 200;

    private final TokenRules rules;
    private final Pattern kept;

    private Tokenizer(TokenRules rules) {
        this.rules = rules;
        this.kept = rules.tokenPattern();
    }

    /** Reads {@code tokens.yaml} of a language. */
    public static Tokenizer load(Pack pack) {
        return new Tokenizer(TokenRules.load(pack));
    }

    /** The words of a text, those that are written as one apart. */
    public List<String> words(String text) {
        return tokens(text, 0).stream().flatMap(token -> token.words().stream()).toList();
    }

    /** The tokens from {@code begin} on; everything but white space and controls is in one of them. */
    List<Token> tokens(String text, int begin) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = kept.matcher(text);
        for (int at = begin; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (isSpace(point)) {
                at += Character.charCount(point);
            } else {
                Token token = token(text, at, matcher);
                found.add(token);
                at = token.span().end();
            }
        }
        return found;
    }

    private Token token(String text, int begin, Matcher matcher) {
        int end = endOfWord(text, begin);
        if (end == begin || !Character.isLetter(text.codePointAt(begin)) || !isPlain(text, end)) {
            matcher.region(begin, Math.min(text.length(), begin + LONGEST));
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            int kept = matcher.lookingAt() ? matcher.end() : begin;
            if (kept > begin) {
                end = kept;
            } else if (end == begin) {
                return one(text, begin, endOfMark(text, begin), false);
            } else if (end < text.length() && text.charAt(end) == '.' && abbreviates(text, begin, end)) {
                return one(text, begin, end + 1, true);
            }
        }
        return word(text, begin, end);
    }

    private Token word(String text, int begin, int end) {
        String form = text.substring(begin, end);
        @Nullable List<String> words = rules.words(form);
        boolean stopped = end - begin > 1 && form.endsWith(".") && Character.isLetterOrDigit(form.codePointAt(0));
        return new Token(new Span(begin, end), words == null ? List.of(form) : words, stopped);
    }

    private static Token one(String text, int begin, int end, boolean abbreviation) {
        return new Token(new Span(begin, end), List.of(text.substring(begin, end)), abbreviation);
    }

    private boolean abbreviates(String text, int begin, int end) {
        return rules.isAbbreviation(text.substring(begin, end));
    }

    /** Whether a sentence may end with this token, an abbreviation. */
    boolean mayEnd(String abbreviation) {
        return rules.mayEnd(abbreviation.substring(0, abbreviation.length() - 1));
    }

    /** Whether nothing that follows can belong to the word. */
    private static boolean isPlain(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        int mark = PLAIN_AFTER.indexOf(text.charAt(end));
        return mark >= 0 && (mark < 2 || end + 1 == text.length() || isSpace(text.charAt(end + 1)));
    }

    private static int endOfWord(String text, int begin) {
        int at = begin;
        while (at < text.length() && at - begin < LONGEST) {
            int point = text.codePointAt(at);
            if (!isWordPart(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A mark stands alone, but the same mark repeated is one token: {@code ...}, {@code --}. */
    private static int endOfMark(String text, int begin) {
        int mark = text.codePointAt(begin);
        int end = begin + Character.charCount(mark);
        if (".-!?*=_#~—'’`$+\\".indexOf(mark) >= 0) {
            while (end < text.length() && text.charAt(end) == mark && end - begin < LONGEST) {
                end++;
            }
        }
        return end;
    }

    /** White space of any width, and what is not to be seen. */
    static boolean isSpace(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
            return true;
        }
        return point == 0xFEFF || point == 0x200B || point == 0x00AD;
    }
}
