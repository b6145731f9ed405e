package dixit.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads patterns from their text form.
 *
 * <p>Words stand for themselves; {@code {month}} is a member of the class {@code month}, {@code {month2:month}} the
 * same under another name; {@code (a|b)} a choice, {@code [a]} an option; {@code ~} forbids white space before what
 * follows; {@code <…>} marks the expression proper where the pattern has context around it; {@code {begin:time}} is a
 * time expression found before. A word with a capital must have it in the text.
 */
final class PatternReader {
    private final Map<String, WordClass> classes;
    private final String text;
    private int at;

    private PatternReader(Map<String, WordClass> classes, String text) {
        this.classes = classes;
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException if a bracket is open or a class unknown
     */
    static Pattern read(String text, Map<String, WordClass> classes) {
        PatternReader reader = new PatternReader(classes, text);
        Pattern pattern = reader.choice();
        if (reader.at < text.length()) {
            throw reader.error("unexpected '" + text.charAt(reader.at) + "'");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> parts = new ArrayList<>(List.of(sequence()));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Choice(List.copyOf(parts));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                part(parts);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private void part(List<Pattern> parts) {
        switch (text.charAt(at)) {
            case '(' -> parts.add(inBrackets(')'));
            case '[' -> parts.add(new Pattern.Maybe(inBrackets(']')));
            case '{' -> parts.add(slot());
            case '<', '>' -> parts.add(new Pattern.Edge(text.charAt(at++) == '<'));
            case '~' -> {
                at++;
                parts.add(new Pattern.Glue());
            }
            default -> words(parts);
        }
    }

    private Pattern inBrackets(char close) {
        at++;
        Pattern inner = choice();
        if (at >= text.length() || text.charAt(at) != close) {
            throw error("'" + close + "' is missing");
        }
        at++;
        return inner;
    }

    private Pattern slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw error("'}' is missing");
        }
        String inner = text.substring(at + 1, close);
        at = close + 1;
        int colon = inner.indexOf(':');
        String name = colon < 0 ? inner : inner.substring(0, colon);
        String type = inner.substring(colon + 1);
        if (type.equals("time")) {
            return new Pattern.Time(name);
        }
        WordClass words = classes.get(type);
        if (words == null) {
            throw error("no class '" + type + "'; there are " + String.join(", ", classes.keySet()));
        }
        return new Pattern.Slot(name, words);
    }

    private void words(List<Pattern> parts) {
        int end = at;
        while (end < text.length() && " ()[]{}<>|~".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Tokens tokens = new Tokens(text.substring(at, end), 0);
        for (int i = 0; i < tokens.size(); i++) {
            parts.add(new Pattern.Literal(tokens.at(i), tokens.isCapital(i)));
        }
        at = end;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(what + " in pattern: " + text);
    }
}
