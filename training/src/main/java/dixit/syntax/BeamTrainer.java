package dixit.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trains the parser on whole derivations, at the step where the best wrong one leads most (Huang, Fayong and Guo 2012). */
final class BeamTrainer {
    private static final int WIDTH = 6;

    private final Parser parser;
    private final LearningWeights weights;
    private final int relations;
    private final ParserFeatures features = new ParserFeatures();
    private final float[] scores;

    /** The beginnings that led to one in the beam, as a chain from its end. */
    private record Trace(int transition, boolean gold, List<Trace> before) {}

    BeamTrainer(Parser parser, LearningWeights weights, int relations) {
        this.parser = parser;
        this.weights = weights;
        this.relations = relations;
        this.scores = new float[parser.transitions()];
    }

    /** Learns from a sentence; whether there was anything to learn. */
    boolean learn(ParserTrainer.Example example) {
        int[] gold = derivation(example);
        int[] wrong = worst(example.draft, gold);
        learn(example.draft, gold, wrong);
        weights.tick();
        return wrong.length > 0;
    }

    private void learn(Draft draft, int[] gold, int[] wrong) {
        int same = 0;
        while (same < wrong.length && gold[same] == wrong[same]) {
            same++;
        }
        update(draft, gold, same, wrong.length, 1);
        update(draft, wrong, same, wrong.length, -1);
    }

    private int[] derivation(ParserTrainer.Example example) {
        Configuration state = new Configuration(example.draft);
        Oracle oracle = new Oracle(example.head, example.relation);
        int[] gold = new int[2 * example.head.length];
        for (int i = 0; i < gold.length; i++) {
            int top = state.top(0);
            if (state.canLeft() && oracle.head(top) == state.next && oracle.leftCost(state) == 0) {
                gold[i] = 1 + oracle.relation(top);
            } else if (state.canRight() && oracle.head(top) == state.top(1) && oracle.rightCost(state) == 0) {
                gold[i] = 1 + relations + oracle.relation(top);
            }
            parser.apply(state, gold[i]);
        }
        return gold;
    }

    /** The beginning that beats the gold one by most, or nothing if none does. */
    private int[] worst(Draft draft, int[] gold) {
        Beam beam = new Beam(parser, new Configuration(draft), WIDTH, Float.POSITIVE_INFINITY);
        Configuration right = new Configuration(draft);
        List<Trace> traces = List.of(new Trace(-1, true, List.of()));
        float goldTotal = 0;
        float most = 0;
        List<Trace> worst = List.of();
        for (int step = 0; step < gold.length; step++) {
            Arrays.fill(scores, 0);
            weights.score(features.active(), features.extract(right), scores);
            goldTotal += scores[gold[step]];
            parser.apply(right, gold[step]);
            float shift = beam.step();
            goldTotal -= shift;
            traces = extended(traces, beam, gold[step]);
            float lead = beam.total(0) - goldTotal;
            if (!traces.getFirst().gold && lead >= most) {
                most = lead;
                worst = traces;
            }
        }
        return worst.isEmpty() ? new int[0] : transitions(worst.getFirst());
    }

    private static List<Trace> extended(List<Trace> traces, Beam beam, int gold) {
        List<Trace> next = new ArrayList<>();
        for (int i = 0; i < beam.size(); i++) {
            Trace before = traces.get(beam.from(i));
            boolean isGold = before.gold && beam.transition(i) == gold;
            next.add(new Trace(beam.transition(i), isGold, List.of(before)));
        }
        return next;
    }

    private static int[] transitions(Trace last) {
        List<Integer> reversed = new ArrayList<>();
        for (Trace at = last; !at.before.isEmpty(); at = at.before.getFirst()) {
            reversed.add(at.transition);
        }
        return reversed.reversed().stream().mapToInt(i -> i).toArray();
    }

    private void update(Draft draft, int[] transitions, int from, int to, float by) {
        Configuration state = new Configuration(draft);
        for (int i = 0; i < to; i++) {
            if (i >= from) {
                int count = features.extract(state);
                weights.update(features.active(), count, transitions[i], by);
            }
            parser.apply(state, transitions[i]);
        }
    }
}
