package dixit.training;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.name.EntityTagger;
import dixit.name.ExternalKnowledge;
import dixit.name.Gazetteer;
import dixit.name.Label;
import dixit.name.NameFinder;
import dixit.name.NameWords;
import dixit.name.Observation;
import dixit.name.Observer;
import dixit.name.Register;
import dixit.name.TaggerFeatures;
import dixit.syntax.FeatureTable;
import dixit.training.TaggedNames.Tagged;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Trains a language's tagger of names on KIND's Wikinews reports, writes its model and prints its score on others. */
public final class NameTraining {
    private static final int LABELS = Label.COUNT;
    private static final int EPOCHS = 12;
    private static final int CUTOFF = 2;
    private static final float DROPOUT = 0.4f;
    private static final float RATE = 0.2f;
    private static final float PENALTY = 0.00002f;

    /** Fields learnt in different orders, whose mean is the model. */
    private static final int FIELDS = 3;

    /** The unit of a weight in the model; no feature is kept whose weights are all less. */
    private static final float SCALE = 1.5f / 127;

    private final Observer observer;

    @SuppressWarnings("ArrayRecordComponent")
    private record Example(int[][] features, int[] labels) {}

    private NameTraining(Observer observer) {
        this.observer = observer;
    }

    /**
     * Trains and measures.
     *
     * @param arguments language, folder of the corpora, root of the project
     */
    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[1]);
        Path root = Path.of(arguments[2]);
        Pack pack = new Pack(arguments[0], DataFiles.over(root));
        KnowledgeTraining.write(root.resolve(pack.path(ExternalKnowledge.FILE)));
        new NameTraining(observer(pack))
                .train(
                        TaggedNames.documents(corpora.resolve("kind/WN_train.tsv")),
                        root.resolve(pack.path(NameFinder.MODEL)));
        System.out.println(measure(pack, corpora.resolve("kind/WN_dev.tsv")));
    }

    /** Scores the tagger of names that a language's pack has on a corpus with names. */
    public static NameScore measure(Pack pack, Path corpus) throws IOException {
        try (InputStream in = pack.data().open(pack.path(NameFinder.MODEL))) {
            return NameScore.of(EntityTagger.read(in), observer(pack), TaggedNames.documents(corpus));
        }
    }

    private static Observer observer(Pack pack) {
        DataFiles data = pack.data();
        return Observer.load(pack, Register.load(data), Gazetteer.load(data), NameWords.load(pack));
    }

    private void train(List<List<Tagged>> documents, Path model) throws IOException {
        List<Example> examples = new ArrayList<>();
        documents.forEach(document -> examples.addAll(examples(document)));
        int[] hashes = frequent(examples);
        FeatureTable table = FeatureTable.numbering(hashes);
        System.out.println(examples.size() + " sentences, " + table.size() + " features");
        RandomField mean = new RandomField(table, RATE, PENALTY);
        for (int seed = 1; seed <= FIELDS; seed++) {
            mean.add(field(examples, table, seed), 1f / FIELDS);
        }
        write(hashes, table, mean, model);
    }

    private static RandomField field(List<Example> sorted, FeatureTable table, int seed) {
        List<Example> examples = new ArrayList<>(sorted);
        RandomField field = new RandomField(table, RATE, PENALTY);
        Random random = new Random(seed);
        double loss = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            loss = 0;
            for (Example example : examples) {
                loss += field.learn(thinned(example.features(), random), example.labels());
            }
        }
        System.out.printf("field %d: loss %.0f%n", seed, loss);
        return field;
    }

    /** Leaves features out by chance, so that none is relied on alone (dropout). */
    private static int[][] thinned(int[][] features, Random random) {
        int[][] thinned = new int[features.length][];
        for (int i = 0; i < thinned.length; i++) {
            int[] kept = new int[features[i].length];
            int count = 0;
            for (int hash : features[i]) {
                if (random.nextFloat() >= DROPOUT) {
                    kept[count++] = hash;
                }
            }
            thinned[i] = Arrays.copyOf(kept, count);
        }
        return thinned;
    }

    private List<Example> examples(List<Tagged> document) {
        List<Observation> observed =
                observer.observe(document.stream().map(Tagged::tokens).toList());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            int[] labels = document.get(i).labels().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            TaggerFeatures features = new TaggerFeatures(observed.get(i));
            int[][] extracted = new int[labels.length][];
            for (int token = 0; token < labels.length; token++) {
                int count = features.extract(token);
                extracted[token] = Arrays.copyOf(features.features(), count);
            }
            examples.add(new Example(extracted, labels));
        }
        return examples;
    }

    /** The features seen often enough to be trusted. */
    private static int[] frequent(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int[] token : example.features()) {
                for (int hash : token) {
                    counts.merge(hash, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= CUTOFF)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static void write(int[] hashes, FeatureTable table, RandomField field, Path model) throws IOException {
        List<Integer> kept = new ArrayList<>();
        for (int hash : hashes) {
            if (largest(field.weights(), table.get(hash) * LABELS) >= SCALE) {
                kept.add(hash);
            }
        }
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(model), 1 << 16))) {
            out.writeInt(kept.size());
            out.writeFloat(SCALE);
            for (float transition : field.transitions()) {
                out.writeFloat(transition);
            }
            for (int hash : kept) {
                out.writeInt(hash);
            }
            for (int hash : kept) {
                for (int label = 0; label < LABELS; label++) {
                    float weight = field.weights()[table.get(hash) * LABELS + label] * (1 - DROPOUT);
                    out.writeByte(Math.clamp(Math.round(weight / SCALE), -127, 127));
                }
            }
        }
        System.out.println(kept.size() + " features kept, " + Files.size(model) + " bytes");
    }

    private static float largest(float[] weights, int row) {
        float largest = 0;
        for (int label = 0; label < LABELS; label++) {
            largest = Math.max(largest, Math.abs(weights[row + label]));
        }
        return largest;
    }
}
