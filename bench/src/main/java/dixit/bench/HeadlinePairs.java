package dixit.bench;

import dixit.story.HeadlineLikeness;
import dixit.story.Logistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two Italian headlines tell one story: F1 in five-fold cross-validation over {@code headline-pairs/dev.jsonl}.
 * Frequencies, weights and threshold all come from the four folds trained on.
 *
 * <p>Usage: {@code HeadlinePairs ../shared/corpora/headline-pairs/dev.jsonl}
 */
public final class HeadlinePairs {
    private static final int FOLDS = 5;
    private static final int SHUFFLES = 5;
    private static final int SAME_STORY = 3;
    private static final double RIDGE = 3;

    private HeadlinePairs() {}

    private record Pair(String a, String b, boolean same) {}

    private record Scored(double score, boolean same) {}

    public static void main(String[] arguments) throws IOException {
        List<Pair> pairs = read(Path.of(arguments[0]));
        double sum = 0;
        for (int seed = 0; seed < SHUFFLES; seed++) {
            double f1 = crossValidate(pairs, seed);
            System.out.printf("shuffle %d: F1 %.3f%n", seed, f1);
            sum += f1;
        }
        System.out.printf(
                "same story from two headlines: F1 %.3f (%d pairs, five folds)%n", sum / SHUFFLES, pairs.size());
        Logistic all = train(pairs, new HeadlineLikeness(texts(pairs)));
        System.out.println("fitted on all: bias " + all.bias());
        for (int i = 0; i < HeadlineLikeness.FEATURES.size(); i++) {
            System.out.println("  " + HeadlineLikeness.FEATURES.get(i) + " "
                    + all.weights().get(i));
        }
    }

    private static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JsonMapper.shared().readTree(line);
            pairs.add(new Pair(
                    json.required("a").asString(),
                    json.required("b").asString(),
                    json.required("label").asInt() == SAME_STORY));
        }
        return pairs;
    }

    private static double crossValidate(List<Pair> pairs, int seed) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(seed));
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Pair> train = new ArrayList<>();
            List<Pair> test = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? test : train).add(shuffled.get(i));
            }
            HeadlineLikeness likeness = new HeadlineLikeness(texts(train));
            Logistic model = train(train, likeness);
            double threshold = bestThreshold(scored(train, likeness, model));
            for (Scored each : scored(test, likeness, model)) {
                boolean yes = each.score() >= threshold;
                right += yes && each.same() ? 1 : 0;
                found += yes ? 1 : 0;
                wanted += each.same() ? 1 : 0;
            }
        }
        return 2.0 * right / (found + wanted);
    }

    private static List<String> texts(List<Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).toList();
    }

    private static Logistic train(List<Pair> pairs, HeadlineLikeness likeness) {
        List<double[]> rows =
                pairs.stream().map(pair -> likeness.of(pair.a(), pair.b())).toList();
        return Logistic.fit(rows, pairs.stream().map(Pair::same).toList(), RIDGE);
    }

    private static List<Scored> scored(List<Pair> pairs, HeadlineLikeness likeness, Logistic model) {
        return pairs.stream()
                .map(pair -> new Scored(model.of(likeness.of(pair.a(), pair.b())), pair.same()))
                .toList();
    }

    private static double bestThreshold(List<Scored> scored) {
        double best = 0;
        double threshold = 0.5;
        for (Scored candidate : scored) {
            long found = scored.stream()
                    .filter(each -> each.score() >= candidate.score())
                    .count();
            long right = scored.stream()
                    .filter(each -> each.same() && each.score() >= candidate.score())
                    .count();
            double f1 =
                    2.0 * right / (found + scored.stream().filter(Scored::same).count());
            if (f1 > best) {
                best = f1;
                threshold = candidate.score();
            }
        }
        return threshold;
    }
}
