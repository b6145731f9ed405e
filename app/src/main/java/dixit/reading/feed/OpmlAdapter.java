package dixit.reading.feed;

import dixit.reading.Adapter;
import dixit.reading.Charsets;
import dixit.reading.Content;
import dixit.reading.InputException;
import dixit.reading.Sink;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads OPML: a list of feeds, each of them to be read. */
public final class OpmlAdapter implements Adapter {
    private static final Pattern FEED = Pattern.compile(
            "<outline\\b[^>]*?\\bxmlUrl\\s*=\\s*([\"'])(.*?)\\1", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        Set<String> feeds = feeds(Charsets.decode(content.bytes(), content.charset()));
        if (feeds.isEmpty()) {
            throw new InputException(content.uri(), "lists no feeds", "give an OPML file with outline xmlUrl=…");
        }
        feeds.forEach(sink::elsewhere);
    }

    /** The addresses of the feeds in an OPML document, in its order. */
    public static Set<String> feeds(String opml) {
        Set<String> feeds = new LinkedHashSet<>();
        Matcher feed = FEED.matcher(opml);
        while (feed.find()) {
            feeds.add(feed.group(2).replace("&amp;", "&").strip());
        }
        return feeds;
    }
}
