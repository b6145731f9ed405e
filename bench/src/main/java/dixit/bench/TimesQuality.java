package dixit.bench;

import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import dixit.syntax.Sentence;
import dixit.time.TimeExpression;
import dixit.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Measures time expressions on annotated texts; misses are kept for reading. */
final class TimesQuality {
    private final TimeFinder finder;
    private final Function<Document, List<Sentence>> syntax;
    private final List<String> misses = new ArrayList<>();

    TimesQuality(TimeFinder finder, Function<Document, List<Sentence>> syntax) {
        this.finder = finder;
        this.syntax = syntax;
    }

    /** Strict span, and strict span with equal value. */
    record Scores(Counts spans, Counts values) {}

    List<String> misses() {
        return misses;
    }

    private List<TimeExpression> find(Document document) {
        return finder.find(document, syntax.apply(document));
    }

    /** TIMEX3 of a folder of TimeML documents, without the documents' own times. */
    Scores timeMl(Path folder) throws IOException {
        Scores scores = new Scores(new Counts(), new Counts());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                add(TimeMl.read(file), scores);
            }
        }
        return scores;
    }

    private void add(TimeMl gold, Scores scores) {
        List<TimeExpression> found = find(gold.document()).stream()
                .filter(each -> gold.creation().stream().noneMatch(own -> own.overlaps(each.span())))
                .toList();
        int spans = 0;
        int values = 0;
        String text = gold.document().text();
        for (TimeMl.Timex timex : gold.times()) {
            List<TimeExpression> here = found.stream()
                    .filter(each -> each.span().overlaps(timex.span()))
                    .toList();
            boolean same = here.stream().anyMatch(each -> each.span().equals(timex.span()));
            boolean right = same && here.getFirst().value().equals(timex.value());
            spans += same ? 1 : 0;
            values += right ? 1 : 0;
            if (!right) {
                misses.add(gold.document().id() + " " + same + " " + around(text, timex.span()) + " = " + timex.value()
                        + " but " + shown(text, here));
            }
        }
        for (TimeExpression each : found) {
            if (gold.times().stream().noneMatch(timex -> timex.span().overlaps(each.span()))) {
                misses.add(gold.document().id() + " spurious " + around(text, each.span()) + " = " + each.value());
            }
        }
        scores.spans().add(spans, found.size(), gold.times().size());
        scores.values().add(values, found.size(), gold.times().size());
    }

    private static String around(String text, Span span) {
        String before = text.substring(Math.max(0, span.begin() - 40), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 25));
        return (before + "[" + span.of(text) + "]" + after).replaceAll("\\s+", " ");
    }

    private static String shown(String text, List<TimeExpression> times) {
        return times.stream()
                .map(each -> "[" + each.span().of(text) + "] " + each.value() + " (" + each.rule() + ")")
                .toList()
                .toString();
    }

    /** English TIMEX3 of MEANTIME that the aligned sentence of another language has with the same value. */
    Counts meantime(Path file, String language) throws IOException {
        Counts counts = new Counts();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            if (language.equals("en") || article.path("aligned").path(language).asBoolean(false)) {
                add(article, language, counts);
            }
        }
        return counts;
    }

    private void add(JsonNode article, String language, Counts counts) {
        Published published = Published.parse(article.path("dct").asString());
        for (JsonNode timex : article.path("timex")) {
            JsonNode sentence = article.path("sentences")
                    .path(language)
                    .path(timex.path("sent").asInt(-1));
            if (timex.path("function").asString("").equals("CREATION_TIME") || sentence.isMissingNode()) {
                continue;
            }
            List<String> tokens = new ArrayList<>();
            sentence.forEach(token -> tokens.add(token.asString()));
            String text = String.join(" ", tokens);
            List<TimeExpression> found =
                    find(new Document("", null, null, null, null, language, published, null, text, 0));
            String value = timex.path("value").asString();
            boolean right = found.stream().anyMatch(each -> each.value().equals(value));
            counts.add(right ? 1 : 0, 1, 1);
            if (!right) {
                misses.add("meantime " + article.path("dct").asString() + " "
                        + timex.path("text").asString() + " = " + value + " but " + shown(text, found) + " | " + text);
            }
        }
    }

    /** Times of gold claims: an expression about the words given has the same first and last day. */
    void claims(Path file, Counts counts) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(file.toFile());
        Document document = new Document(
                "",
                null,
                null,
                null,
                null,
                gold.path("language").asString(),
                Published.parse(gold.path("published").asString()),
                null,
                Files.readString(file.resolveSibling(gold.path("file").asString())),
                0);
        List<TimeExpression> found = find(document);
        for (JsonNode claim : gold.path("claims")) {
            JsonNode time = claim.path("time");
            if (!time.isObject()) {
                continue;
            }
            Span span = nearest(
                    document.text(),
                    time.path("text").asString(),
                    claim.path("content").path("begin").asInt());
            List<TimeExpression> here =
                    found.stream().filter(each -> each.span().overlaps(span)).toList();
            boolean right = here.stream()
                    .anyMatch(each -> same(each.first(), time.path("begin")) && same(each.last(), time.path("end")));
            counts.add(right ? 1 : 0, 1, 1);
            if (!right) {
                misses.add(file + " " + time + " but " + here);
            }
        }
    }

    private static boolean same(@Nullable LocalDate day, JsonNode gold) {
        return gold.isNull() ? day == null : day != null && day.toString().equals(gold.asString());
    }

    private static Span nearest(String text, String words, int place) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            best = best < 0 || Math.abs(at - place) < Math.abs(best - place) ? at : best;
        }
        return best < 0 ? new Span(0, 0) : new Span(best, best + words.length());
    }
}
