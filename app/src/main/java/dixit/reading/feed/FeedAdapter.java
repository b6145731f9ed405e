package dixit.reading.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dixit.document.Published;
import dixit.reading.Adapter;
import dixit.reading.Charsets;
import dixit.reading.Choice;
import dixit.reading.Content;
import dixit.reading.Dated;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.html.HtmlText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0, RDF and Atom. An item with only a teaser is followed, where the feed itself came from the web. */
public final class FeedAdapter implements Adapter {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE[^>\\[]*(\\[[^\\]]*\\]\\s*)?>", Pattern.CASE_INSENSITIVE);
    /** XML 1.0 allows no other control characters; feeds have them all the same. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    /** An item with less text than this only points to its report; in characters. */
    private static final int TEASER = 600;
    /** So does one whose content, where it has one beside its description, is shorter than this. */
    private static final int SHORT = 150;

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        SyndFeed feed = parse(content);
        int reports = 0;
        for (SyndEntry entry : feed.getEntries()) {
            reports += one(content, feed, entry, sink) ? 1 : 0;
        }
        if (reports == 0) {
            String what = "is a feed without reports";
            throw feed.getEntries().isEmpty()
                    ? new InputException.Nothing(content.uri(), what, "try later")
                    : new InputException(content.uri(), what, "try another feed");
        }
    }

    private static SyndFeed parse(Content content) throws IOException, InputException {
        byte[] bytes = content.bytes();
        Matcher encoding =
                ENCODING.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
        String text = Charsets.decode(bytes, encoding.find() ? encoding.group(1) : null, content.charset());
        String safe = CONTROLS.matcher(DOCTYPE.matcher(text).replaceFirst(""))
                .replaceAll("")
                .strip();
        try {
            return new SyndFeedInput().build(new StringReader(safe));
        } catch (FeedException | IllegalArgumentException e) {
            throw new InputException(content.uri(), "is a broken feed (" + e.getMessage() + ")", "try another feed", e);
        }
    }

    private static boolean one(Content content, SyndFeed feed, SyndEntry entry, Sink sink) {
        String text = text(entry);
        String link = Choice.first(entry.getLink(), entry.getUri());
        if (content.address() != null
                && link != null
                && text.length() < (entry.getContents().isEmpty() ? TEASER : SHORT)) {
            sink.elsewhere(link);
            return true;
        }
        if (text.isBlank()) {
            return false;
        }
        SyndFeed source = entry.getSource();
        sink.report(Report.of(content.uri())
                .url(link)
                .guid(entry.getUri())
                .outlet(Choice.first(source == null ? null : source.getTitle(), feed.getTitle()))
                .via(source == null ? null : feed.getTitle())
                .title(entry.getTitle() == null ? null : HtmlText.of(entry.getTitle()))
                .author(entry.getAuthor())
                .published(dated(entry.getPublishedDate(), entry.getUpdatedDate()))
                .modified(dated(entry.getUpdatedDate()))
                .language(feed.getLanguage())
                .body(text));
        return true;
    }

    /** The longest of its contents and its description. */
    private static String text(SyndEntry entry) {
        List<SyndContent> contents = entry.getContents() == null ? List.of() : entry.getContents();
        return Stream.concat(contents.stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null)
                .map(HtmlText::of)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static @Nullable Dated dated(@Nullable Date... dates) {
        return Stream.of(dates)
                .filter(date -> date != null)
                .findFirst()
                .map(date -> new Dated(Published.parse(date.toInstant().toString()), "feed"))
                .orElse(null);
    }
}
