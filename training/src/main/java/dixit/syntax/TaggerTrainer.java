package dixit.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Trains the tagger and the lemma scripts. */
final class TaggerTrainer {
    private static final int SEED = 7;

    /** Taggers that learn in different orders, whose mean is the model. */
    private static final int TAGGERS = 4;

    private static final float DROPOUT = 0.15f;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Paradigms paradigms;
    private final Function<List<String>, Draft> drafts;
    private final Forms forms;

    TaggerTrainer(Vocabulary vocabulary, Lexicon lexicon, Function<List<String>, Draft> drafts, Forms forms) {
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.forms = forms;
        this.paradigms = new Paradigms(lexicon, vocabulary.tags(), vocabulary.scripts());
    }

    Paradigms paradigms() {
        return paradigms;
    }

    /** The mean of taggers that saw the sentences in different orders. */
    LearningWeights tagger(List<Gold> sentences, int epochs) {
        return LearningWeights.mean(IntStream.range(0, TAGGERS)
                .mapToObj(nth -> tagger(sentences, epochs, new Random(SEED + nth)))
                .toList());
    }

    private LearningWeights tagger(List<Gold> sentences, int epochs, Random random) {
        LearningWeights weights = new LearningWeights(1, DROPOUT);
        Tagger tagger = new Tagger(vocabulary.tags(), lexicon, paradigms, weights);
        List<Gold> shuffled = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            for (Gold gold : shuffled) {
                learn(gold, tagger, weights);
            }
        }
        return weights.average();
    }

    private void learn(Gold gold, Tagger tagger, LearningWeights weights) {
        Draft draft = drafts.apply(gold.forms());
        tagger.prepare(draft, forms);
        int[] features = new int[TagFeatures.MOST];
        float[] scores = new float[vocabulary.tags().size()];
        for (int i = 0; i < draft.size; i++) {
            Arrays.fill(scores, 0);
            int count = TagFeatures.extract(draft, i, features);
            weights.score(features, count, scores);
            int guess = tagger.best(scores, draft.forms[i], draft.plain[i], forms);
            int right = vocabulary.tag(gold.words().get(i).tag());
            if (guess != right) {
                weights.update(features, count, right, guess);
            }
            weights.tick();
            tagger.set(draft, i, guess);
        }
    }

    LearningWeights lemmas(List<Gold> sentences, int epochs) {
        LearningWeights weights = new LearningWeights(1);
        List<Gold.GoldWord> words = new ArrayList<>(sentences.stream()
                .flatMap(gold -> gold.words().stream())
                .distinct()
                .toList());
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(words, random);
            for (Gold.GoldWord word : words) {
                learn(word, weights);
            }
        }
        return weights.average();
    }

    private void learn(Gold.GoldWord word, LearningWeights weights) {
        int right = vocabulary.script(word);
        int tag = vocabulary.tag(word.tag());
        if (right < 0) {
            return;
        }
        int[] features = new int[Lemmas.MOST];
        float[] scores = new float[vocabulary.scripts().size()];
        int count = Lemmas.features(word.form(), Draft.plain(word.form()), word.tag(), tag, features);
        weights.score(features, count, scores);
        int guess = Lemmas.best(scores, vocabulary.scripts(), word.form());
        weights.tick();
        if (guess != right) {
            weights.update(features, count, right, guess);
        }
    }
}
