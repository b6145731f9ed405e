package dixit.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code date 2023-09} and a space before the first sentence, on the same line.
 *
 * @param date as written; null where there is no date line
 * @param end where the first sentence begins
 */
record DateLine(@Nullable String date, int end) {
    private static final Pattern PREFIX = Pattern.compile("\\s*date (\\d{4}[0-9T:Z+.-]*)(?:[ \\t]+|\\s*\\z|\\s*\\R)");

    static DateLine of(String text) {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.lookingAt() ? new DateLine(prefix.group(1), prefix.end()) : new DateLine(null, 0);
    }
}
