package dixit.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Teaches where sentences end, from a treebank's text. */
final class BoundaryTrainer {
    private static final int SEED = 7;
    private static final int EPOCHS = 10;

    /** How many learn in different orders, whose mean is the model. */
    private static final int ORDERS = 4;

    private static final float DROPOUT = 0.3f;

    private final Tokenizer tokenizer;
    private final WordClasses classes;
    private final SentenceSplitter rules;
    private final int[] features = new int[BoundaryFeatures.MOST];
    private final float[] scores = new float[2];

    BoundaryTrainer(Tokenizer tokenizer, WordClasses classes) {
        this.tokenizer = tokenizer;
        this.classes = classes;
        this.rules = new SentenceSplitter(tokenizer);
    }

    /** Learns from the paragraphs of a treebank, nothing from none. */
    LearningWeights train(List<Gold> sentences) {
        List<List<Gold>> paragraphs = new ArrayList<>();
        for (Gold gold : sentences) {
            if (gold.opensParagraph() || paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(gold);
        }
        return LearningWeights.mean(IntStream.range(0, ORDERS)
                .mapToObj(nth -> train(paragraphs, new Random(SEED + nth)))
                .toList());
    }

    private LearningWeights train(List<List<Gold>> paragraphs, Random random) {
        LearningWeights weights = new LearningWeights(1, DROPOUT);
        List<List<Gold>> shuffled = new ArrayList<>(paragraphs);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(paragraph -> learn(paragraph, weights));
        }
        return weights.average();
    }

    private void learn(List<Gold> paragraph, LearningWeights weights) {
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (Gold gold : paragraph) {
            text.append(gold.text());
            ends.add(text.length());
            text.append(gold.spaceAfter() ? " " : "");
        }
        learn(text.toString(), ends, weights);
    }

    private void learn(String text, Set<Integer> ends, LearningWeights weights) {
        List<Token> tokens = tokenizer.tokens(text, 0);
        BoundaryFeatures places = new BoundaryFeatures(text, tokens, classes, new Paragraphs(text, tokens));
        int first = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isEnd = ends.contains(tokens.get(i).span().end());
            if (places.isCandidate(i)) {
                int count = places.extract(first, i, rules.byRule(text, tokens, first, i), features);
                learn(count, isEnd ? 1 : 0, weights);
            }
            first = isEnd ? i + 1 : first;
        }
    }

    private void learn(int count, int right, LearningWeights weights) {
        scores[0] = 0;
        scores[1] = 0;
        weights.score(features, count, scores);
        int guess = scores[1] > scores[0] ? 1 : 0;
        if (guess != right) {
            weights.update(features, count, right, guess);
        }
        weights.tick();
    }
}
