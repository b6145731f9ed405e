package dixit.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Teaches where sentences end, from a treebank's text. */
final class BoundaryTrainer {
    private final Tokenizer tokenizer;
    private final LearningWeights weights = new LearningWeights(1);
    private final int[] features = new int[BoundaryFeatures.MOST];
    private final float[] scores = new float[2];

    BoundaryTrainer(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Learns from the paragraphs of a treebank. */
    LearningWeights train(List<Gold> sentences, int epochs) {
        List<List<Gold>> paragraphs = new ArrayList<>();
        for (Gold gold : sentences) {
            if (gold.opensParagraph() || paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(gold);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            paragraphs.forEach(this::learn);
        }
        return weights.average();
    }

    private void learn(List<Gold> paragraph) {
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (Gold gold : paragraph) {
            text.append(gold.text());
            ends.add(text.length());
            text.append(gold.spaceAfter() ? " " : "");
        }
        learn(text.toString(), ends);
    }

    private void learn(String text, Set<Integer> ends) {
        List<Token> tokens = tokenizer.tokens(text, 0);
        BoundaryFeatures places = new BoundaryFeatures(text, tokens);
        SentenceSplitter rules = new SentenceSplitter(tokenizer, SparseWeights.NONE);
        int first = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = tokens.get(i).span().end();
            boolean ends1 = ends.contains(end);
            if (end < tokens.get(i + 1).span().begin() && places.isCandidate(i)) {
                int count = places.extract(first, i, rules.byRule(text, tokens, first, i), features);
                learn(count, ends1 ? 1 : 0);
            }
            first = ends1 ? i + 1 : first;
        }
    }

    private void learn(int count, int right) {
        scores[0] = 0;
        scores[1] = 0;
        weights.score(features, count, scores);
        int guess = scores[1] > scores[0] ? 1 : 0;
        weights.tick();
        if (guess != right) {
            weights.update(features, count, right, guess);
        }
    }
}
