package dixit.document;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns places in a text from UTF-16 units into Unicode code points, the unit of everything given out, and back. */
public final class CodePoints {
    private final int length;

    /** For each unit, the code points before it; null where each unit is a code point. */
    private final int @Nullable [] before;

    public CodePoints(String text) {
        length = text.length();
        before = text.codePointCount(0, length) == length ? null : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) {
                count++;
            }
        }
        before[text.length()] = count;
        return before;
    }

    /** The number of code points before the UTF-16 unit {@code index}. */
    public int at(int index) {
        return before == null ? Objects.checkIndex(index, length + 1) : before[index];
    }

    public Span of(Span span) {
        return new Span(at(span.begin()), at(span.end()));
    }

    /**
     * The UTF-16 unit where the code point {@code codePoint} begins.
     *
     * @throws IndexOutOfBoundsException if the text has fewer code points
     */
    public int index(int codePoint) {
        if (before == null) {
            return Objects.checkIndex(codePoint, length + 1);
        }
        int low = Arrays.binarySearch(before, codePoint);
        if (low < 0) {
            throw new IndexOutOfBoundsException(
                    "no code point " + codePoint + " in a text of " + before[before.length - 1]);
        }
        while (low > 0 && before[low - 1] == codePoint) {
            low--;
        }
        return low;
    }
}
