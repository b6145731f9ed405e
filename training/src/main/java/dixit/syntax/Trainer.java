package dixit.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains all models of a language from its treebanks; the same sentences give the same bytes. */
final class Trainer {
    private static final int FOLDS = 5;

    private final List<Gold> sentences;
    private final Vocabulary vocabulary;

    Trainer(List<Gold> sentences) {
        this.sentences = sentences;
        this.vocabulary = new Vocabulary(sentences);
    }

    void train(Path file, int epochs) throws IOException {
        Lexicon lexicon = vocabulary.lexicon(sentences);
        TaggerTrainer trainer = new TaggerTrainer(vocabulary, lexicon);
        LearningWeights tagger = trainer.tagger(sentences, 8);
        LearningWeights lemmas = trainer.lemmas(sentences, 8);
        LearningWeights parser = new ParserTrainer(vocabulary.relations().size()).train(jackknifed(), epochs);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Model.write(
                    out,
                    vocabulary.tags(),
                    vocabulary.relations(),
                    vocabulary.scripts(),
                    lexicon,
                    List.of(o -> tagger.write(o, 0.03), o -> lemmas.write(o, 0.03), o -> parser.write(o, 0.03)));
        }
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
            Lexicon lexicon = vocabulary.lexicon(seen);
            TaggerTrainer trainer = new TaggerTrainer(vocabulary, lexicon);
            Tagger tagger = new Tagger(vocabulary.tags(), lexicon, trainer.tagger(seen, 5));
            Lemmas lemmas = new Lemmas(lexicon, vocabulary.tags(), vocabulary.scripts(), trainer.lemmas(seen, 4));
            held.forEach(gold -> examples.add(example(gold, tagger, lemmas)));
        }
        return examples;
    }

    private ParserTrainer.Example example(Gold gold, Tagger tagger, Lemmas lemmas) {
        Draft draft = new Draft(gold.forms());
        tagger.tag(draft);
        lemmas.fill(draft);
        int size = draft.size;
        int[] heads = gold.words().stream()
                .mapToInt(word -> word.head() < 0 ? size : word.head())
                .toArray();
        int[] relations = gold.words().stream()
                .mapToInt(word -> vocabulary.relation(word.relation()))
                .toArray();
        return new ParserTrainer.Example(draft, Oracle.projective(heads), relations);
    }
}
