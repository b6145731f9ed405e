package dixit.reading.html;

import dixit.reading.Addresses;
import dixit.reading.Choice;
import dixit.reading.Dated;
import dixit.reading.Dates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD before OpenGraph before other meta elements before what is to be seen. */
final class Metadata {
    private static final String OPEN_GRAPH = "OpenGraph";
    private static final String META = "meta element";
    private static final String TIME = "time element";
    private static final Pattern DATE_IN_ADDRESS =
            Pattern.compile("[/_.-](19|20)(\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|\\z)");
    /** Between a headline and the site's name in a title element. */
    private static final Pattern SITE_IN_TITLE = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}\\z");

    private final Document page;
    private final LinkedData linked;
    private final @Nullable String address;
    private final Map<String, String> metas;

    Metadata(Document page, LinkedData linked, @Nullable String address) {
        this.page = page;
        this.linked = linked;
        this.address = address;
        this.metas = metas(page);
    }

    @Nullable
    String url() {
        return Choice.first(
                resolved(attribute("link[rel=canonical]", "href")),
                resolved(meta("og:url")),
                Addresses.web(linked.address("mainEntityOfPage")),
                Addresses.web(linked.address("url")),
                address);
    }

    @Nullable
    String title() {
        String said = Choice.first(linked.text("headline"), meta("og:title"));
        return said != null
                ? said
                : Choice.first(onlyHeading(), meta("twitter:title"), meta("dc.title"), withoutSite(page.title()));
    }

    @Nullable
    String outlet() {
        return Choice.first(
                linked.names("publisher"),
                meta("og:site_name"),
                meta("dc.publisher"),
                meta("application-name"),
                meta("publisher"),
                host(Choice.first(address, url())));
    }

    @Nullable
    String author() {
        String said = Choice.first(
                linked.names("author"),
                notAddress(meta("article:author")),
                meta("author"),
                meta("dc.creator"),
                meta("parsely-author"));
        return said != null ? said : Choice.first(text("[itemprop=author] [itemprop=name]"), text("[rel=author]"));
    }

    @Nullable
    Dated published() {
        return firstDate(
                () -> Dates.of(linked.text("datePublished"), "JSON-LD"),
                () -> Dates.of(meta("article:published_time"), OPEN_GRAPH),
                () -> Dates.of(meta("og:article:published_time"), OPEN_GRAPH),
                () -> inMeta(
                        "datePublished",
                        "date",
                        "pubdate",
                        "publish-date",
                        "publication_date",
                        "article.published",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dcterms.date",
                        "sailthru.date",
                        "parsely-pub-date",
                        "cxenseparse:recs:publishtime",
                        "last-modified"),
                () -> inTime("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]"),
                () -> inTime("article time[datetime], main time[datetime], header time[datetime]"),
                () -> inTime("time[datetime]"),
                this::inAddress);
    }

    @Nullable
    Dated modified() {
        return firstDate(
                () -> Dates.of(linked.text("dateModified"), "JSON-LD"),
                () -> Dates.of(meta("article:modified_time"), OPEN_GRAPH),
                () -> Dates.of(meta("og:updated_time"), OPEN_GRAPH),
                () -> inMeta("dateModified", "dcterms.modified", "last-modified"),
                () -> inTime("time[itemprop=dateModified]"));
    }

    @Nullable
    String language() {
        return Choice.first(linked.text("inLanguage"), attribute("html", "lang"), meta("og:locale"));
    }

    /** Whose text it is. */
    @Nullable
    String credit() {
        return Choice.first(
                linked.names("creditText"),
                linked.names("sourceOrganization"),
                meta("syndication-source"),
                meta("article:source"),
                meta("dc.source"));
    }

    private @Nullable Dated inMeta(String... names) {
        for (String name : names) {
            Dated date = Dates.of(meta(name), META);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Dated inTime(String query) {
        for (Element element : page.select(query)) {
            String written = Choice.first(element.attr("datetime"), element.attr("content"));
            Dated date = element.closest(Noise.ELEMENTS) == null ? Dates.of(written, TIME) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Dated inAddress() {
        String known = Choice.first(address, url());
        Matcher date = DATE_IN_ADDRESS.matcher(known == null ? "" : known);
        return date.find()
                ? Dates.of(date.group(1) + date.group(2) + "-" + date.group(3) + "-" + date.group(4), "address")
                : null;
    }

    private @Nullable String meta(String name) {
        return metas.get(name.toLowerCase(Locale.ROOT));
    }

    /** The content of meta elements by what they are called; the first of each. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        List<Element> elements = page.getElementsByTag("meta");
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element element : elements) {
                String name = element.attr(attribute);
                if (!name.isEmpty() && !element.attr("content").isBlank()) {
                    metas.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content"));
                }
            }
        }
        return metas;
    }

    private @Nullable String attribute(String query, String attribute) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.attr(attribute);
    }

    private @Nullable String text(String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.text();
    }

    private @Nullable String onlyHeading() {
        List<Element> headings = page.select("article h1").isEmpty() ? page.select("h1") : page.select("article h1");
        if (headings.size() != 1) {
            return null;
        }
        Element heading = headings.getFirst().clone();
        heading.select("*").stream()
                .filter(part -> !part.equals(heading) && Noise.isNamedSo(part))
                .forEach(Element::remove);
        return heading.text();
    }

    private @Nullable String resolved(@Nullable String reference) {
        return reference == null || reference.isBlank() ? null : Addresses.resolve(address, reference);
    }

    private static String withoutSite(String title) {
        return SITE_IN_TITLE.matcher(title).replaceFirst("");
    }

    private static @Nullable String notAddress(@Nullable String author) {
        return author == null || author.startsWith("http") ? null : author;
    }

    private static @Nullable String host(@Nullable String url) {
        return url == null ? null : url.replaceFirst("^\\w+://(www\\.)?", "").replaceFirst("[/:?#].*", "");
    }

    /** The first that there is; looking for the others takes time. */
    @SafeVarargs
    private static @Nullable Dated firstDate(Supplier<@Nullable Dated>... dates) {
        for (Supplier<@Nullable Dated> date : dates) {
            Dated found = date.get();
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
