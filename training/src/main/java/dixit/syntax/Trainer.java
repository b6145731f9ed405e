package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Trains all models of a language from its treebanks; the same sentences give the same bytes. */
final class Trainer {
    private static final int FOLDS = 2;
    private static final int SEED = 7;
    static final int TAGGER_EPOCHS = 5;
    static final int LEMMA_EPOCHS = 6;

    private final List<Gold> sentences;
    private final List<Gold> silver;
    private final Function<List<String>, Draft> drafts;
    private final FormKnowledge knowledge;
    private final Vocabulary vocabulary;

    /**
     * Prepares to train.
     *
     * @param sentences of the treebanks
     * @param silver sentences read by a better reader
     * @param drafts begins a sentence of these forms, perhaps with counsel
     * @param knowledge what is known of forms beside the treebanks
     */
    Trainer(List<Gold> sentences, List<Gold> silver, Function<List<String>, Draft> drafts, FormKnowledge knowledge) {
        this.sentences = sentences;
        this.silver = silver;
        this.drafts = drafts;
        this.knowledge = knowledge;
        this.vocabulary = new Vocabulary(sentences);
    }

    /**
     * Trains.
     *
     * @param parsers that learn in different orders, whose mean is the model
     * @param epochs how often the parser sees each of the treebanks' sentences before the beam
     * @param fewer it sees at a time one in so many of the silver sentences
     */
    Trained train(int parsers, int epochs, int fewer) {
        Stage stage = stage(sentences, 0);
        List<ParserTrainer.Example> taught = silver.stream().map(stage::example).toList();
        List<ParserTrainer.Example> examples = jackknifed();
        List<LearningWeights> learnt = IntStream.range(0, parsers)
                .mapToObj(nth -> new ParserTrainer(vocabulary.relations().size(), SEED + nth))
                .map(parser -> parser.train(examples, taught, epochs, fewer))
                .toList();
        return new Trained(vocabulary, stage, LearningWeights.mean(learnt));
    }

    private Stage stage(List<Gold> treebank, int fewer) {
        List<Gold> all = new ArrayList<>(treebank);
        all.addAll(silver);
        return new Stage(vocabulary, drafts, knowledge, all, TAGGER_EPOCHS - fewer, LEMMA_EPOCHS - fewer);
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
            Stage stage = stage(seen, 2);
            held.forEach(gold -> examples.add(stage.example(gold)));
        }
        return examples;
    }
}
