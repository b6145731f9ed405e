package dixit.bench;

import dixit.document.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An article with the attributions that people marked in it: PolNeAR's, or the quotations of German news. */
record QuotedArticle(String id, String text, List<Marked> attributions) {

    /** Who says what; either may stand in pieces. */
    record Marked(List<Span> source, List<Span> content) {}

    static List<QuotedArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<QuotedArticle> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    articles.add(of(json.readTree(line)));
                }
            }
        }
        return articles;
    }

    private static QuotedArticle of(JsonNode article) {
        boolean german = article.has("annotations");
        String text = article.required(german ? "originalText" : "text").asString();
        List<Marked> marked = new ArrayList<>();
        for (JsonNode each :
                article.required(german ? "annotations" : "attributions").values()) {
            List<Span> content =
                    german ? spans(text, each.path("quote").path("spans")) : spans(text, each.path("content"));
            List<Span> source =
                    german ? spans(text, each.path("speaker").path("spans")) : spans(text, each.path("source"));
            if (!content.isEmpty()) {
                marked.add(new Marked(source, content));
            }
        }
        return new QuotedArticle(article.path(german ? "documentName" : "id").asString(), text, marked);
    }

    private static List<Span> spans(String text, JsonNode spans) {
        List<Span> found = new ArrayList<>();
        for (JsonNode span : spans.values()) {
            int begin = (span.isArray() ? span.get(0) : span.path("charBegin")).asInt();
            int end = (span.isArray() ? span.get(1) : span.path("charEnd")).asInt();
            found.add(new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)));
        }
        return found;
    }
}
