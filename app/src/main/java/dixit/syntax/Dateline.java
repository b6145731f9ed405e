package dixit.syntax;

import dixit.document.Span;
import java.util.regex.Pattern;

/** Knows the line of place, day and agency that opens a report and belongs to no sentence: <i>BEIJING —</i>, <i>Roma, 3 maggio (ANSA) -</i>. */
final class Dateline {
    private static final int LONGEST = 60;
    private static final String WORD = "(?:\\p{Nd}{1,2}[.]? \\p{Ll}+|[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}'’.]*)";
    private static final String WORDS = WORD + "(?:[ ,/]+" + WORD + "){0,7}";
    private static final String AGENCY = "\\s*\\(\\p{L}[\\p{L} /.]{1,20}\\)";
    private static final String DASH = "\\s*(?:--+|[-–—])";
    private static final Pattern WHOLE = Pattern.compile(
            WORDS + AGENCY + DASH + "|\\p{Lu}{3}[\\p{Lu} ,.'’]*(?:\\p{Nd}[\\p{L}\\p{Nd} ,.]*)?\\s*(?:--+|[–—])");
    private static final Pattern WITHOUT_DASH = Pattern.compile(WORDS + "\\s*\\(\\p{Lu}{2,5}\\)");

    private Dateline() {}

    /**
     * Whether these words, which a token ends, are one.
     *
     * @param next the word behind them
     */
    static boolean is(String text, Span words, Span next) {
        boolean opensLine = words.begin() == 0 || text.charAt(words.begin() - 1) == '\n';
        if (!opensLine || words.length() > LONGEST) {
            return false;
        }
        String line = words.of(text);
        return switch (line.charAt(line.length() - 1)) {
            case '-', '–', '—' -> WHOLE.matcher(line).matches();
            case ')' ->
                Character.isUpperCase(text.codePointAt(next.begin()))
                        && WITHOUT_DASH.matcher(line).matches();
            default -> false;
        };
    }
}
