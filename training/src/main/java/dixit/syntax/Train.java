package dixit.syntax;

import dixit.language.DataFiles;
import dixit.language.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trains a language: {@code Train it ../shared/corpora .}; prints the scores on what it never trains on. */
public final class Train {
    private static final Map<String, List<String>> TRAIN = Map.of(
            "it",
            List.of(
                    "it_partut-ud-train",
                    "it_partut-ud-dev",
                    "it_vit-ud-dev",
                    "it_vit-ud-test",
                    "it_isdt-ud-dev",
                    "it_markit-ud-train",
                    "it_markit-ud-dev",
                    "it_markit-ud-test"),
            "en",
            List.of("en_ewt-train"),
            "de",
            List.of("de_gsd-ud-test"));

    private static final Map<String, List<String>> MEASURE = Map.of(
            "it", List.of("it_pud-ud-test", "it_partut-ud-test"),
            "en", List.of("en_ewt-ud-dev", "en_pud-ud-test"),
            "de", List.of("de_gsd-ud-dev"));

    private Train() {}

    /**
     * Trains and measures.
     *
     * @param args language, folder of the corpora, root of the project
     */
    public static void main(String[] args) throws IOException {
        String language = args[0];
        Path corpora = Path.of(args[1], "ud");
        Path root = Path.of(args[2]);
        List<Gold> sentences = new ArrayList<>();
        for (String name : TRAIN.getOrDefault(language, List.of())) {
            sentences.addAll(Treebank.read(corpora.resolve(name + ".conllu.gz")));
        }
        if (args.length < 4) {
            new Trainer(sentences).train(root.resolve("languages/" + language + "/" + Model.FILE), 12);
        }
        for (String name : MEASURE.getOrDefault(language, List.of())) {
            measure(
                    name,
                    Treebank.read(corpora.resolve(name + ".conllu.gz")),
                    new Pack(language, DataFiles.over(root)));
        }
    }

    private static void measure(String name, List<Gold> gold, Pack pack) {
        String text = Treebank.text(gold);
        List<Sentence> read = TrainedSyntax.load(pack).sentences(text, 0);
        System.out.println(name);
        new Evaluation(gold, read, text)
                .scores()
                .forEach((measure, score) -> System.out.printf("  %-28s %.2f%n", measure.substring(2), score.f1()));
    }
}
