package dixit.check;

import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import dixit.language.Rule;
import dixit.time.TimeExpression;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example of {@code times/}: a text in which brackets mark the expression.
 *
 * @param days {@code first..last}, {@code open} for an open end, {@code none} for both; null if nothing is said
 */
public record TimeExample(
        Document document,
        Span span,
        String value,
        @Nullable String days) {
    private static final String DEFAULT_DATE = "2023-09-13";

    /** Reads an example. */
    public static TimeExample of(Rule rule, Object example) {
        if (!(example instanceof Map<?, ?> map)) {
            throw rule.error("has a 'yes' that is no map");
        }
        String marked = String.valueOf(map.get("text"));
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        if (begin < 0 || end < begin) {
            throw rule.error("has a 'yes' without brackets: " + marked);
        }
        String text = marked.replace("[", "").replace("]", "");
        Object on = map.get("on");
        Object days = map.get("days");
        return new TimeExample(
                document(text, on == null ? DEFAULT_DATE : on.toString()),
                new Span(begin, end),
                String.valueOf(map.get("value")),
                days == null ? null : days.toString());
    }

    /** A text of the day that an example without a day has. */
    static Document document(String text) {
        return document(text, DEFAULT_DATE);
    }

    /** A text published on a day. */
    public static Document document(String text, String published) {
        return document(text, Published.parse(published));
    }

    /** A text published at some time, or nobody knows when. */
    public static Document document(String text, @Nullable Published published) {
        return new Document("id", null, null, null, null, "xx", published, null, text, 0);
    }

    /** The days that an expression lasts, as examples say it. */
    public static String days(TimeExpression time) {
        return time.first() == null && time.last() == null ? "none" : end(time.first()) + ".." + end(time.last());
    }

    private static String end(@Nullable LocalDate day) {
        return day == null ? "open" : day.toString();
    }
}
