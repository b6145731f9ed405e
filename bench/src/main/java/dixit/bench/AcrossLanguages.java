package dixit.bench;

import dixit.Reader;
import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.StoredDocument;
import dixit.ledger.View;
import dixit.proposition.Block;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.search.Analysis;
import dixit.search.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that stand sentence by sentence in Italian and English, added as two outlets' reports: whether the two come
 * into one story, and whether claims of the same type in the same sentence come into one proposition.
 *
 * <p>Usage: {@code AcrossLanguages ../shared/corpora/meantime/apple.jsonl LEDGER.db [--misses]}
 */
public final class AcrossLanguages {
    private static final List<String> LANGUAGES = List.of("en", "it");
    private static final View VIEW = View.asOf(Moment.asOf("2100-01-01"));

    private AcrossLanguages() {}

    /** A claim's sentence and type, the same in both languages where both have it. */
    private record Told(String article, int sentence, String type) {}

    public static void main(String[] arguments) throws IOException {
        DataFiles data = DataFiles.bundled();
        Path file = Path.of(arguments[1]);
        Files.deleteIfExists(file);
        Reader reader = Reader.load(data);
        Map<String, String> articles = new HashMap<>();
        Map<String, Map<Told, Claim>> claims = new HashMap<>();
        try (Ledger ledger = Ledgers.open(file.toString(), data, new Terms((text, language) -> List.of(), List.of()))) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonNode article = JsonMapper.shared().readTree(line);
                for (String language : LANGUAGES) {
                    Analysis analysis = reader.analyse(document(article, language));
                    ledger.add(Arrival.of(analysis, Instant.parse("2024-01-01T00:00:00Z")));
                    Document document = analysis.reading().document();
                    articles.put(document.id(), article.required("id").asString());
                    told(
                            article.required("id").asString(),
                            analysis,
                            claims.computeIfAbsent(language, l -> new HashMap<>()));
                }
            }
            ledger.settle();
            stories(ledger, articles, List.of(arguments).contains("--misses"));
            propositions(ledger, claims, List.of(arguments).contains("--misses"));
        }
    }

    private static Document document(JsonNode article, String language) {
        List<String> lines = new ArrayList<>();
        for (JsonNode sentence :
                article.required("sentences").required(language).values()) {
            String words = sentence.values().stream().map(JsonNode::asString).collect(Collectors.joining(" "));
            lines.add(words.replace("`` ", "\"")
                    .replace(" ''", "\"")
                    .replaceAll(" ([.,;:!?)%]|'s\\b|n't\\b)", "$1")
                    .replaceAll("([(]|[ld]'|\\b\\p{L}+[ld]') ", "$1"));
        }
        String text = String.join("\n", lines);
        Published published = Published.parse(article.required("dct").asString());
        String outlet = "outlet " + language;
        String uri = article.required("id").asString() + "." + language;
        return new Document(
                Hash.of(outlet, published.value(), text),
                uri,
                null,
                outlet,
                lines.getFirst(),
                language,
                published,
                "header",
                text,
                0);
    }

    private static void told(String article, Analysis analysis, Map<Told, Claim> into) {
        String text = analysis.reading().document().text();
        for (Claim claim : analysis.reading().claims()) {
            if (claim.event().type() != null) {
                int sentence =
                        (int) text.substring(0, claim.content().begin()).lines().count();
                into.putIfAbsent(
                        new Told(article, sentence, claim.event().type().name()), claim);
            }
        }
    }

    private static void stories(Ledger ledger, Map<String, String> articles, boolean misses) {
        Map<String, List<StoredDocument>> stories = ledger.documents(Filter.ALL, VIEW).stream()
                .collect(Collectors.groupingBy(stored -> String.valueOf(stored.story())));
        int found = 0;
        int right = 0;
        for (List<StoredDocument> story : stories.values()) {
            for (int i = 0; i < story.size(); i++) {
                for (int j = i + 1; j < story.size(); j++) {
                    boolean same = Objects.equals(
                            articles.get(story.get(i).document().id()),
                            articles.get(story.get(j).document().id()));
                    found++;
                    right += same ? 1 : 0;
                    if (misses && !same) {
                        System.out.println("wrong: " + story.get(i).document().title() + " | "
                                + story.get(j).document().title());
                    }
                }
            }
        }
        int wanted = Set.copyOf(articles.values()).size();
        System.out.printf(
                "one story: precision %.3f recall %.3f F1 %.3f%n",
                found == 0 ? 0 : right / (double) found, right / (double) wanted, 2.0 * right / (found + wanted));
    }

    private static String parties(Ledger ledger, Claim claim) {
        Proposition proposition = ledger.proposition(claim.id(), VIEW);
        return proposition == null
                ? ""
                : Block.of(proposition.claims().getFirst()) + " | "
                        + proposition.claims().getFirst().content().replace('\n', ' ');
    }

    private static void propositions(Ledger ledger, Map<String, Map<Told, Claim>> claims, boolean misses) {
        int both = 0;
        int joined = 0;
        Map<Told, Claim> italian = claims.getOrDefault("it", Map.of());
        for (Map.Entry<Told, Claim> english :
                claims.getOrDefault("en", Map.of()).entrySet()) {
            Claim other = italian.get(english.getKey());
            if (other != null) {
                both++;
                Proposition proposition = ledger.proposition(english.getValue().id(), VIEW);
                boolean same = proposition != null
                        && proposition.claims().stream()
                                .anyMatch(claim -> claim.id().equals(other.id()));
                joined += same ? 1 : 0;
                if (misses && !same) {
                    System.out.println("not joined: " + english.getKey());
                    System.out.println("  " + parties(ledger, english.getValue()));
                    System.out.println("  " + parties(ledger, other));
                }
            }
        }
        System.out.printf("propositions in both languages: %d, joined %.3f%n", both, joined / (double) both);
    }
}
