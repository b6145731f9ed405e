package dixit.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains all models of a language from its treebanks; the same sentences give the same bytes. */
final class Trainer {
    private static final int FOLDS = 4;
    private static final int TAGGER_EPOCHS = 5;
    private static final int LEMMA_EPOCHS = 6;
    private static final double LEAST_TAGGER = 0.4;
    private static final double LEAST_PARSER = 2;

    private final List<Gold> sentences;
    private final List<Gold> silver;
    private final Vocabulary vocabulary;
    private final LearningWeights boundaries;

    /**
     * Prepares to train.
     *
     * @param sentences of the treebanks
     * @param silver what a teacher read, with parts of speech and trees, without features and lemmas
     * @param boundaries weights of sentence ends, perhaps none
     */
    Trainer(List<Gold> sentences, List<Gold> silver, LearningWeights boundaries) {
        this.sentences = sentences;
        this.vocabulary = new Vocabulary(sentences);
        this.boundaries = boundaries;
        Stage base = new Stage(vocabulary, sentences, TAGGER_EPOCHS, LEMMA_EPOCHS);
        this.silver = silver.stream().map(base::complete).toList();
    }

    /** Trains and writes the model. */
    void train(Path file, int epochs) throws IOException {
        Stage stage = new Stage(vocabulary, both(sentences), TAGGER_EPOCHS, LEMMA_EPOCHS);
        List<ParserTrainer.Example> taught = silver.stream()
                .filter(gold -> gold.words().stream().allMatch(word -> vocabulary.hasRelation(word.relation())))
                .map(stage::example)
                .toList();
        LearningWeights parser = new ParserTrainer(vocabulary.relations().size()).train(jackknifed(), taught, epochs);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Model.write(
                    out,
                    vocabulary.tags(),
                    vocabulary.relations(),
                    vocabulary.scripts(),
                    stage.lexicon(),
                    List.of(
                            o -> boundaries.write(o, 0.1),
                            o -> stage.tagger().write(o, LEAST_TAGGER),
                            o -> stage.lemmas().write(o, LEAST_TAGGER),
                            o -> parser.write(o, LEAST_PARSER)));
        }
    }

    private List<Gold> both(List<Gold> treebank) {
        List<Gold> all = new ArrayList<>(treebank);
        all.addAll(silver);
        return all;
    }

    /** The parser's examples, each tagged by a tagger that has not seen it. */
    private List<ParserTrainer.Example> jackknifed() {
        List<ParserTrainer.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Gold> seen = new ArrayList<>();
            List<Gold> held = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i / 10 % FOLDS == fold ? held : seen).add(sentences.get(i));
            }
            Stage stage = new Stage(vocabulary, both(seen), TAGGER_EPOCHS - 2, LEMMA_EPOCHS - 2);
            held.forEach(gold -> examples.add(stage.example(gold)));
        }
        return examples;
    }
}
