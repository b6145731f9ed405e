package dixit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** MEANTIME's English gold events at the words that render them in another language. */
final class RenderedEvents {
    private final Map<String, MeantimeArticle> english;
    private final WordAlignment alignment;

    private RenderedEvents(Map<String, MeantimeArticle> english, WordAlignment alignment) {
        this.english = english;
        this.alignment = alignment;
    }

    /** Learns the alignment from MEANTIME itself and from the parallel treebanks of Universal Dependencies (PUD). */
    static RenderedEvents learn(Path shared, String language) throws IOException {
        Path file = shared.resolve(FactualityReport.MEANTIME);
        Map<String, MeantimeArticle> english = MeantimeArticle.read(file, "en").stream()
                .collect(Collectors.toMap(article -> article.document().id(), Function.identity()));
        List<WordAlignment.Pair> pairs = new ArrayList<>();
        for (MeantimeArticle article : MeantimeArticle.read(file, language)) {
            List<List<String>> original =
                    english.getOrDefault(article.document().id(), article).tokens();
            for (int i = 0; i < original.size(); i++) {
                pairs.add(
                        new WordAlignment.Pair(original.get(i), article.tokens().get(i)));
            }
        }
        Map<String, List<String>> translated = parallel(shared, language);
        parallel(shared, "en").forEach((id, words) -> {
            if (translated.containsKey(id)) {
                pairs.add(new WordAlignment.Pair(words, translated.get(id)));
            }
        });
        return new RenderedEvents(english, WordAlignment.of(pairs));
    }

    /** The gold events of the English article, with the indices of words of this one. */
    List<MeantimeArticle.Event> in(MeantimeArticle article) {
        MeantimeArticle original = english.getOrDefault(article.document().id(), article);
        List<MeantimeArticle.Event> events = new ArrayList<>();
        for (MeantimeArticle.Event event : original.events()) {
            WordAlignment.Pair pair = new WordAlignment.Pair(
                    original.tokens().get(event.sentence()), article.tokens().get(event.sentence()));
            List<Integer> words = event.tokens().stream()
                    .map(token -> alignment.rendering(pair, token))
                    .toList();
            events.add(new MeantimeArticle.Event(
                    event.sentence(), words, event.certainty(), event.polarity(), event.time()));
        }
        return events;
    }

    /** The sentences of a parallel treebank by their ids, as they are written. */
    private static Map<String, List<String>> parallel(Path shared, String language) throws IOException {
        Path file = shared.resolve("corpora/ud/" + language + "_pud-ud-test.conllu.gz");
        Map<String, List<String>> sentences = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            int covered = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                if (line.startsWith("# sent_id = ")) {
                    words = new ArrayList<>();
                    covered = 0;
                    sentences.put(line.substring("# sent_id = ".length()), words);
                } else if (fields.length > 1 && fields[0].contains("-")) {
                    covered = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
                    words.add(fields[1]);
                } else if (fields.length > 1 && !fields[0].contains(".") && Integer.parseInt(fields[0]) > covered) {
                    words.add(fields[1]);
                }
            }
        }
        return sentences;
    }
}
