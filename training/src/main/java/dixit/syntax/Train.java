package dixit.syntax;

import dixit.language.DataFiles;
import dixit.language.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the syntax of a language, writes its model and prints the scores on treebanks it never trains on. */
public final class Train {
    private static final int PARSERS = 3;
    private static final int PARSER_EPOCHS = 6;

    /**
     * What a language is trained with.
     *
     * @param train treebanks to train on
     * @param measure treebanks to measure on, never trained on
     * @param fewer the parser sees at a time one in so many of the trees that a teacher helped to draw
     * @param boundaries whether the ends of sentences are learnt, not left to the rules
     * @param least which weights are shipped, so that the file is as large as it may be
     */
    private record Recipe(
            List<String> train, List<String> measure, int fewer, boolean boundaries, Trained.Least least) {

        static Recipe of(String language) {
            return switch (language) {
                case "it" ->
                    new Recipe(
                            List.of(
                                    "it_partut-ud-train",
                                    "it_partut-ud-dev",
                                    "it_vit-ud-dev",
                                    "it_vit-ud-test",
                                    "it_isdt-ud-dev",
                                    "it_markit-ud-train",
                                    "it_markit-ud-dev",
                                    "it_markit-ud-test"),
                            List.of("it_pud-ud-test", "it_partut-ud-test"),
                            2,
                            false,
                            new Trained.Least(0.4, 2));
                case "en" ->
                    new Recipe(
                            List.of("en_ewt-train"),
                            List.of("en_ewt-ud-dev", "en_pud-ud-test"),
                            1,
                            true,
                            new Trained.Least(0.6, 1.3));
                case "de" ->
                    new Recipe(
                            List.of("de_gsd-ud-test"), List.of("de_gsd-ud-dev"), 1, false, new Trained.Least(0.4, 2));
                default -> throw new IllegalArgumentException("no treebanks are named for " + language);
            };
        }
    }

    private Train() {}

    /**
     * Trains and measures.
     *
     * @param args language, folder of the corpora, root of the project
     */
    public static void main(String[] args) throws IOException {
        String language = args[0];
        Path corpora = Path.of(args[1]);
        Path root = Path.of(args[2]);
        Recipe recipe = Recipe.of(language);
        Pack pack = new Pack(language, DataFiles.over(root));
        List<Gold> sentences = read(corpora, recipe.train).stream()
                .map(Possessives::asPronouns)
                .toList();
        writeClasses(language, root.resolve(pack.path(WordClasses.FILE)));
        LearningWeights boundaries = new BoundaryTrainer(Tokenizer.load(pack), WordClasses.of(pack))
                .train(recipe.boundaries ? sentences : List.of());
        FormKnowledge knowledge = FormKnowledge.of(pack);
        List<List<String>> free = Silver.sentences(FreeText.of(language, corpora), pack);
        Silver teaching = new Silver(sentences, free, root.resolve("training/target"), knowledge);
        List<Gold> silver = teaching.stacked(language, PARSER_EPOCHS);
        new Trainer(sentences, silver, Draft::new, knowledge)
                .train(PARSERS, PARSER_EPOCHS, recipe.fewer)
                .write(root.resolve(pack.path(Model.FILE)), boundaries, recipe.least);
        for (String name : recipe.measure) {
            measure(name, read(corpora, List.of(name)), pack);
        }
    }

    private static void writeClasses(String language, Path file) throws IOException {
        WordClasses classes = ReadyClasses.of(language);
        if (!classes.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(file)) {
                classes.write(out);
            }
        }
    }

    private static List<Gold> read(Path corpora, List<String> names) throws IOException {
        List<Gold> sentences = new ArrayList<>();
        for (String name : names) {
            sentences.addAll(Treebank.read(corpora.resolve("ud/" + name + ".conllu.gz")));
        }
        return sentences;
    }

    private static void measure(String name, List<Gold> gold, Pack pack) {
        String text = Treebank.text(gold);
        List<Sentence> read = TrainedSyntax.load(pack).sentences(text, 0);
        System.out.println(name);
        new Evaluation(gold, read, text)
                .scores()
                .forEach((measure, score) -> System.out.printf("  %-28s %.2f%n", measure, score.f1()));
    }
}
