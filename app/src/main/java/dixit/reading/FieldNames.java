package dixit.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fields are called in tables and JSON that hold reports; users may say more. */
public final class FieldNames {
    private static final Map<String, List<String>> COMMON = Map.of(
            "text",
                    List.of(
                            "text",
                            "body",
                            "content",
                            "articlebody",
                            "article_body",
                            "maintext",
                            "body_text",
                            "article",
                            "fulltext",
                            "full_text",
                            "testo"),
            "title", List.of("title", "headline", "name", "titolo"),
            "date",
                    List.of(
                            "date",
                            "published",
                            "publishedat",
                            "published_at",
                            "datepublished",
                            "date_published",
                            "date_publish",
                            "pubdate",
                            "pub_date",
                            "publication_date",
                            "timestamp",
                            "created_at",
                            "created",
                            "data"),
            "outlet",
                    List.of(
                            "outlet",
                            "source",
                            "publisher",
                            "site",
                            "site_name",
                            "source_name",
                            "source_domain",
                            "domain",
                            "newspaper",
                            "testata"),
            "url", List.of("url", "link", "canonical", "canonical_url", "uri"),
            "language", List.of("language", "lang", "lingua"),
            "author", List.of("author", "authors", "byline", "creator", "autore"),
            "guid", List.of("guid", "id", "_id", "uuid"),
            "credit", List.of("credit", "creditline", "agency", "agenzia"));

    private final Map<String, String> mapped;

    private FieldNames(Map<String, String> mapped) {
        this.mapped = mapped;
    }

    public static FieldNames common() {
        return new FieldNames(Map.of());
    }

    /**
     * The common names, after those that a user gives.
     *
     * @param mapped from field ({@code text}, {@code title}, {@code date}, …) to what it is called
     * @throws IllegalArgumentException if there is no such field
     */
    public static FieldNames with(Map<String, String> mapped) {
        for (String field : mapped.keySet()) {
            if (!COMMON.containsKey(field)) {
                throw new IllegalArgumentException("'" + field + "' is no field; there are "
                        + String.join(", ", COMMON.keySet().stream().sorted().toList()));
            }
        }
        return new FieldNames(Map.copyOf(mapped));
    }

    /**
     * The report in a record; null if the record has no text.
     *
     * @param record values by name; lists and objects as their strings
     */
    public @Nullable Report report(String uri, Map<String, String> record) {
        Map<String, String> lower = new HashMap<>();
        record.forEach((name, value) -> lower.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value));
        String text = value("text", record, lower);
        if (text == null) {
            return null;
        }
        return Report.of(uri)
                .title(value("title", record, lower))
                .published(Dates.of(value("date", record, lower), "field"))
                .outlet(value("outlet", record, lower))
                .url(value("url", record, lower))
                .language(value("language", record, lower))
                .author(value("author", record, lower))
                .guid(value("guid", record, lower))
                .credit(value("credit", record, lower))
                .body(text);
    }

    private @Nullable String value(String field, Map<String, String> record, Map<String, String> lower) {
        String own = mapped.get(field);
        if (own != null) {
            return record.get(own);
        }
        for (String name : COMMON.getOrDefault(field, List.of())) {
            String value = lower.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
