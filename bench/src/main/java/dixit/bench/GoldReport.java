package dixit.bench;

import dixit.document.Document;
import dixit.document.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A report with the claims that annotators found in it.
 *
 * @param claims in the shape of {@code claim.schema.json}
 */
record GoldReport(String name, Document document, List<JsonNode> claims) {
    private static final Pattern DATE_LINE = Pattern.compile("^ ?date [0-9-]+ ");

    private static final Map<String, List<String>> NAMES = Map.of(
            "it",
                    List.of(
                            "seed/claims",
                            "dev/afghanistan-2012",
                            "dev/iran-2009",
                            "dev/kim-jong-nam-2017",
                            "dev/saddam-2006"),
            "en", List.of("dev/fm-meets-putin-2024", "dev/nk-oil-2018", "dev/nk-soldiers-2025"));

    /** All of a language, perhaps none, from the folder of the gold. */
    static List<GoldReport> of(String language, Path gold) throws IOException {
        List<GoldReport> reports = new ArrayList<>();
        for (String name : NAMES.getOrDefault(language, List.of())) {
            String text = name.equals("seed/claims") ? "seed/article.txt" : name + ".txt";
            reports.add(read(name, gold.resolve(name + ".json"), gold.resolve(text), language));
        }
        return reports;
    }

    static GoldReport read(String name, Path gold, Path text, String language) throws IOException {
        JsonNode root = new ObjectMapper().readTree(gold.toFile());
        return new GoldReport(
                name,
                document(Files.readString(text), root.path("published").asString(""), language),
                StreamSupport.stream(root.path("claims").spliterator(), false).toList());
    }

    private static Document document(String text, String published, String language) {
        Matcher date = DATE_LINE.matcher(text);
        int body = date.find() ? date.end() : 0;
        String day = published.isEmpty() && body > 0 ? text.substring(0, body).replaceAll("[^0-9-]", "") : published;
        @Nullable Published when = day.isEmpty() ? null : Published.parse(day);
        return new Document("", null, null, null, null, language, when, null, text, body);
    }
}
