package dixit.bench;

import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An article of MEANTIME (Minard et al. 2016) in one language, set as a newspaper would, with the spans of its tokens. */
record MeantimeArticle(Document document, List<List<String>> tokens, List<List<Span>> spans, List<Event> events) {

    /**
     * A gold event of the English article.
     *
     * @param sentence index of its sentence, the same in every language
     * @param tokens indices of its words
     */
    record Event(int sentence, List<Integer> tokens, String certainty, String polarity, String time) {}

    /** The articles that there are in a language, aligned sentence by sentence with the English ones. */
    static List<MeantimeArticle> read(Path file, String language) throws IOException {
        List<MeantimeArticle> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            if (language.equals("en") || article.path("aligned").path(language).asBoolean(false)) {
                articles.add(of(article, language));
            }
        }
        return articles;
    }

    private static MeantimeArticle of(JsonNode article, String language) {
        List<List<String>> tokens = new ArrayList<>();
        List<List<Span>> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (JsonNode sentence :
                article.required("sentences").required(language).values()) {
            List<String> words =
                    sentence.values().stream().map(JsonNode::asString).toList();
            tokens.add(words);
            spans.add(TokenText.append(words, text));
            text.append("\n\n");
        }
        Published published = Published.parse(article.required("dct").asString());
        String id = article.required("id").asString();
        Document document = new Document(id, null, null, null, null, language, published, null, text.toString(), 0);
        return new MeantimeArticle(document, tokens, spans, events(article));
    }

    /** The events whose factuality is annotated. */
    private static List<Event> events(JsonNode article) {
        List<Event> events = new ArrayList<>();
        for (JsonNode event : article.required("events").values()) {
            if (!event.path("certainty").asString("").isEmpty()) {
                events.add(new Event(
                        event.required("sent").asInt(),
                        event.required("tok").values().stream()
                                .map(JsonNode::asInt)
                                .toList(),
                        event.required("certainty").asString(),
                        event.required("polarity").asString(""),
                        event.required("time").asString("")));
            }
        }
        return events;
    }
}
