package dixit.reading.html;

import dixit.reading.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article as JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Report");
    private static final int MOST = 2000;

    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final @Nullable Map<?, ?> article;

    LinkedData(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(Json.parse(script.data().strip()));
        }
        article = nodes.stream()
                .filter(node -> isArticle(node) && node.get("headline") instanceof String)
                .findFirst()
                .or(() -> nodes.stream().filter(LinkedData::isArticle).findFirst())
                .orElse(null);
    }

    private void collect(@Nullable Object value) {
        if (nodes.size() > MOST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            nodes.add(map);
            if (map.get("@id") instanceof String id) {
                byId.merge(id, map, (one, other) -> one.size() >= other.size() ? one : other);
            }
            collect(map.get("@graph"));
            collect(map.get("mainEntity"));
            collect(map.get("publisher"));
            collect(map.get("author"));
        }
    }

    private static boolean isArticle(Map<?, ?> node) {
        return Json.list(node.get("@type")).stream()
                .map(type -> String.valueOf(type).replaceFirst(".*[/:]", ""))
                .anyMatch(ARTICLES::contains);
    }

    /** A field of the article that is text. */
    @Nullable
    String text(String field) {
        return Json.string(article, field);
    }

    /** The address in a field that may be a string or a node. */
    @Nullable
    String address(String field) {
        Object value = article == null ? null : article.get(field);
        String id = Json.string(value, "@id");
        return value instanceof Map<?, ?> && id != null ? id : Json.string(value);
    }

    /** The names in a field that holds people or organisations, joined by commas. */
    @Nullable
    String names(String field) {
        if (article == null) {
            return null;
        }
        String names = Json.list(article.get(field)).stream()
                .map(this::name)
                .filter(name -> name != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String name(@Nullable Object value) {
        if (value instanceof String name) {
            return name.startsWith("http") ? null : name;
        }
        String name = Json.string(value, "name");
        return name != null ? name : Json.string(byId.get(Json.string(value, "@id")), "name");
    }

    /** Whether the page says that not everybody may read the article to its end. */
    boolean isPaid() {
        return "false".equalsIgnoreCase(text("isAccessibleForFree"));
    }
}
