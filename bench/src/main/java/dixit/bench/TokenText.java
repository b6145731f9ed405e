package dixit.bench;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets a tokenised sentence as running text. */
final class TokenText {
    private static final Map<String, String> QUOTES = Map.of("``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\\]%”’]|\\.\\.\\.|['’](s|re|ve|ll|d|m)|n['’]t");
    private static final Pattern OPENING = Pattern.compile("[(\\[“$€£]|US\\$|.*\\p{L}['’]");

    private TokenText() {}

    /** Appends the sentence and gives the spans of its tokens. */
    static List<Span> append(List<String> tokens, StringBuilder text) {
        List<Span> spans = new ArrayList<>();
        boolean tight = true;
        for (String token : tokens) {
            String word = QUOTES.getOrDefault(token, token);
            if (!tight && !CLOSING.matcher(word).matches()) {
                text.append(' ');
            }
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            tight = OPENING.matcher(word).matches();
        }
        return spans;
    }
}
