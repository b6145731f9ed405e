package dixit.reading;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines {@code key: value} before a report, closed by a line {@code ---}.
 *
 * @param values by key, in lower case; empty where there is no header
 * @param end where the report begins
 */
record Header(Map<String, String> values, int end) {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|\\z)");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?:[ \\t]+(.*))?");

    /** The header of a text, or an empty one. */
    static Header of(String text) {
        Map<String, String> values = new TreeMap<>();
        Matcher line = LINE.matcher(text);
        for (int lines = 0; lines < LONGEST && line.lookingAt() && line.end() > line.start(); lines++) {
            String words = line.group(1).strip();
            if (words.equals("---")) {
                return lines == 0 ? none() : new Header(values, line.end());
            }
            Matcher field = FIELD.matcher(words);
            if (!field.matches()) {
                return none();
            }
            String value = field.group(2);
            if (value != null && !value.isBlank()) {
                values.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value.strip());
            }
            line.region(line.end(), text.length());
        }
        return none();
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    private static Header none() {
        return new Header(Map.of(), 0);
    }
}
