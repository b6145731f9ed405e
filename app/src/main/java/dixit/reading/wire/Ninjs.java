package dixit.reading.wire;

import dixit.reading.Choice;
import dixit.reading.Dated;
import dixit.reading.Dates;
import dixit.reading.Report;
import dixit.reading.Standing;
import dixit.reading.html.HtmlText;
import dixit.reading.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News in JSON: ninjs 1 and 2 of the IPTC. */
public final class Ninjs {
    private static final List<String> BODIES = List.of("body_xhtml", "body_html", "body_text", "description_text");

    private Ninjs() {}

    /** Whether an object is a ninjs item. */
    public static boolean is(Map<?, ?> object) {
        Map<String, Object> item = lower(object);
        return item.containsKey("uri")
                && (item.containsKey("versioncreated")
                        || item.containsKey("pubstatus")
                        || item.containsKey("body_xhtml")
                        || item.containsKey("bodies"));
    }

    /** The report; its text is empty where only its withdrawal is sent, null where it is not about text. */
    public static @Nullable Report report(String uri, Map<?, ?> object) {
        Map<String, Object> item = lower(object);
        String body = body(item);
        Standing standing = standing(item);
        if (body == null && standing != Standing.WITHDRAWN) {
            return null;
        }
        String provider = Json.string(item, "copyrightholder");
        Report.Builder report = Report.of(uri)
                .guid(Json.string(item, "uri"))
                .url(Choice.first(
                        Json.string(item, "url"), Json.string(item, "canonicalurl"), Json.string(item, "uri")))
                .outlet(Choice.first(named(item.get("provider")), named(item.get("infosources")), provider))
                .title(Choice.first(Json.string(item, "headline"), value(item, "headlines")))
                .author(Choice.first(Json.string(item, "byline"), Json.string(item, "by")))
                .published(first(item, "firstcreated", "contentcreated", "versioncreated"))
                .modified(Dates.of(Json.string(item, "versioncreated"), "wire"))
                .language(Json.string(item, "language"))
                .credit(Json.string(item, "creditline"))
                .standing(standing);
        for (Object hop : Json.list(item.get("hophistory"))) {
            report.via(Choice.first(named(Json.field(hop, "party")), named(hop), Json.string(hop, "party")));
        }
        return report.body(body == null ? "" : body);
    }

    private static @Nullable String body(Map<String, Object> item) {
        for (String name : BODIES) {
            String body = Json.string(item, name);
            if (body != null && !body.isBlank()) {
                return HtmlText.of(body);
            }
        }
        String value = value(item, "bodies");
        return value == null ? null : HtmlText.of(value);
    }

    private static Standing standing(Map<String, Object> item) {
        String status = Json.string(item, "pubstatus");
        if (status != null && status.toLowerCase(Locale.ROOT).matches("(stat:)?(cancell?ed|withheld)")) {
            return Standing.WITHDRAWN;
        }
        boolean corrects = Json.list(item.get("signal")).stream()
                .map(signal -> signal instanceof Map<?, ?> ? named(signal) : Json.string(signal))
                .anyMatch(signal ->
                        signal != null && signal.toLowerCase(Locale.ROOT).contains("correction"));
        return corrects ? Standing.CORRECTED : Standing.USABLE;
    }

    private static @Nullable Dated first(Map<String, Object> item, String... names) {
        for (String name : names) {
            Dated date = Dates.of(Json.string(item, name), "wire");
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The main value in a list of values with roles. */
    private static @Nullable String value(Map<String, Object> item, String list) {
        return Json.list(item.get(list)).stream()
                .map(entry -> Json.string(entry, "value"))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String named(@Nullable Object party) {
        Object one = Json.list(party).stream().findFirst().orElse(null);
        return Choice.first(
                Json.string(one, "name"), Json.string(one, "literal"), Json.string(one, "code"), Json.string(one));
    }

    /** Names of fields are written in both cases: {@code versionCreated} in ninjs 2, {@code versioncreated} in 1. */
    private static Map<String, Object> lower(Map<?, ?> object) {
        Map<String, Object> lower = new HashMap<>();
        object.forEach((name, value) -> {
            if (value != null) {
                lower.put(String.valueOf(name).toLowerCase(Locale.ROOT), value);
            }
        });
        return lower;
    }
}
