package dixit.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle, following its own choices to learn from its mistakes. */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;
    private static final int BEAM_EPOCHS = 3;

    private final int relations;
    private final LearningWeights weights = new LearningWeights(3);
    private final Parser parser;
    private final Random random;
    private final ParserFeatures features = new ParserFeatures();
    private final float[] scores;

    /** A tagged sentence with its tree, the root being the number of words. */
    static final class Example {
        final Draft draft;
        final int[] head;
        final int[] relation;

        Example(Draft draft, int[] head, int[] relation) {
            this.draft = draft;
            this.head = head;
            this.relation = relation;
        }
    }

    /**
     * Prepares to train.
     *
     * @param seed of the order in which examples are seen
     */
    ParserTrainer(int relations, int seed) {
        this.random = new Random(seed);
        this.relations = relations;
        this.parser = new Parser(relations, weights, 1, Float.POSITIVE_INFINITY);
        this.scores = new float[2 * relations + 1];
    }

    /**
     * Trains on the treebanks' examples and, each time, on a part of the teacher's; of half that part with the beam.
     *
     * @param fewer the part is one in so many
     * @param epochs how often each of the treebanks' examples is seen
     */
    LearningWeights train(List<Example> examples, List<Example> taught, int epochs, int fewer) {
        List<Example> teacher = new ArrayList<>(taught);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(teacher, random);
            List<Example> shuffled = new ArrayList<>(examples);
            shuffled.addAll(teacher.subList(0, teacher.size() / fewer));
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            for (Example example : shuffled) {
                wrong += learn(example, epoch > 0);
            }
            System.out.println("parser epoch " + (epoch + 1) + ": " + wrong + " wrong transitions");
        }
        BeamTrainer beam = new BeamTrainer(parser, weights.average().restart(), relations);
        for (int epoch = 0; epoch < BEAM_EPOCHS; epoch++) {
            Collections.shuffle(teacher, random);
            List<Example> shuffled = new ArrayList<>(examples);
            shuffled.addAll(teacher.subList(0, teacher.size() / (2 * fewer)));
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            for (Example example : shuffled) {
                wrong += beam.learn(example) ? 1 : 0;
            }
            System.out.println("beam epoch " + (epoch + 1) + ": " + wrong + " wrong sentences of " + shuffled.size());
        }
        return weights.average();
    }

    private int learn(Example example, boolean explore) {
        Configuration state = new Configuration(example.draft);
        Oracle oracle = new Oracle(example.head, example.relation);
        int wrong = 0;
        while (!state.isFinal()) {
            Arrays.fill(scores, 0);
            int count = features.extract(state);
            weights.score(features.active(), count, scores);
            int guess = parser.best(state, scores);
            int gold = bestOfCheapest(state, oracle);
            int follow = gold;
            if (guess != gold) {
                weights.update(features.active(), count, gold, guess);
                wrong++;
                follow = explore && random.nextDouble() < EXPLORE ? guess : gold;
            }
            weights.tick();
            parser.apply(state, follow);
        }
        return wrong;
    }

    private int bestOfCheapest(Configuration state, Oracle oracle) {
        int shift = state.canShift() ? oracle.shiftCost(state) * 2 : Integer.MAX_VALUE;
        int left = state.canLeft() ? oracle.leftCost(state) * 2 : Integer.MAX_VALUE;
        int right = state.canRight() ? oracle.rightCost(state) * 2 : Integer.MAX_VALUE;
        int least = Math.min(shift, Math.min(left, right));
        int best = -1;
        if (shift == least) {
            best = 0;
        }
        if (left == least) {
            best = better(best, arc(state, 1, state.next, oracle));
        }
        if (right == least) {
            best = better(best, arc(state, 1 + relations, state.top(1), oracle));
        }
        return best;
    }

    /** The arc with the gold relation if the arc is gold, else with the relation that scores best. */
    private int arc(Configuration state, int from, int parent, Oracle oracle) {
        int top = state.top(0);
        if (oracle.head(top) == parent) {
            return from + oracle.relation(top);
        }
        int best = from;
        for (int i = from; i < from + relations; i++) {
            best = better(best, i);
        }
        return best;
    }

    private int better(int a, int b) {
        return a < 0 || scores[b] > scores[a] ? b : a;
    }
}
