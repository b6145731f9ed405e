package dixit.reading.feed;

import dixit.reading.Dates;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.html.HtmlText;
import dixit.reading.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (jsonfeed.org). */
public final class JsonFeed {
    private JsonFeed() {}

    public static boolean is(Object value) {
        String version = Json.string(value, "version");
        return version != null && version.contains("jsonfeed.org");
    }

    /** Gives the items that have text; returns how many. */
    public static int read(String uri, Object feed, Sink sink) {
        int reports = 0;
        for (Object item : Json.list(Json.field(feed, "items"))) {
            reports += one(uri, feed, item, sink) ? 1 : 0;
        }
        return reports;
    }

    private static boolean one(String uri, Object feed, @Nullable Object item, Sink sink) {
        String html = Json.string(item, "content_html");
        String text = html != null ? HtmlText.of(html) : Json.string(item, "content_text");
        if (text == null) {
            text = Json.string(item, "summary");
        }
        if (text == null || text.isBlank()) {
            return false;
        }
        String language = Json.string(item, "language");
        List<?> authors = Json.list(Json.field(item, "authors"));
        Object author = authors.isEmpty() ? Json.field(item, "author") : authors.getFirst();
        sink.report(Report.of(uri)
                .url(Json.string(item, "url"))
                .guid(Json.string(item, "id"))
                .outlet(Json.string(feed, "title"))
                .title(Json.string(item, "title"))
                .author(Json.string(author, "name"))
                .published(Dates.of(Json.string(item, "date_published"), "feed"))
                .modified(Dates.of(Json.string(item, "date_modified"), "feed"))
                .language(language != null ? language : Json.string(feed, "language"))
                .body(text));
        return true;
    }
}
