package dixit.reading.html;

import dixit.reading.Adapter;
import dixit.reading.Charsets;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article on a web page. */
public final class HtmlAdapter implements Adapter {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]+)");
    private static final int HEAD = 4096;
    /** A page that says it is paid for, with less text than this, shows only the beginning; in characters. */
    private static final int STUB = 1500;

    private static final Pattern CREDIT =
            Pattern.compile("\\((?:[^()]{0,30}[\\s/])?(\\p{Lu}[\\p{L}]{1,20})(?:[/-][\\p{L} ]{1,20})?\\)\\.?\\z");

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        byte[] bytes = content.bytes();
        String html = Charsets.decode(bytes, content.charset(), declared(bytes));
        Report report = report(content.uri(), content.address(), html);
        if (report.text().isBlank()) {
            throw new InputException(content.uri(), "there is no article on this page", "give the page of one report");
        }
        sink.report(report);
    }

    /** The report on a page; its text is empty where there is none. */
    public static Report report(String uri, @Nullable String address, String html) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        LinkedData linked = new LinkedData(page);
        Metadata metadata = new Metadata(page, linked, address);
        String title = metadata.title();
        Report.Builder report = Report.of(uri)
                .url(metadata.url())
                .outlet(metadata.outlet())
                .title(title)
                .author(metadata.author())
                .published(metadata.published())
                .modified(metadata.modified())
                .language(metadata.language());
        boolean walled = linked.isPaid() || page.selectFirst("[class*=paywall], [id*=paywall]") != null;
        String credit = metadata.credit();
        String body = body(new Body(page, title).paragraphs(), linked.text("articleBody"));
        return report.credit(credit == null ? creditLine(body) : credit)
                .partial(walled && body.length() < STUB)
                .body(body);
    }

    /** The text on the page, unless the page tells machines much more than it shows. */
    private static String body(List<String> paragraphs, @Nullable String articleBody) {
        String body = String.join("\n\n", paragraphs);
        return articleBody != null && body.length() < articleBody.length() / 2 ? articleBody.strip() : body;
    }

    /** The agency in brackets at the end, or at the end of the first paragraph: {@code (ANSA)}, {@code (Reuters)}. */
    private static @Nullable String creditLine(String body) {
        Matcher credit = CREDIT.matcher(body.strip());
        return credit.find() ? credit.group(1) : null;
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher charset =
                CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return charset.find() ? charset.group(1) : null;
    }
}
