package dixit.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * All models of a language as they were learnt.
 *
 * @param stage tagger and lemmas
 * @param parser weights of the parser
 */
record Trained(Vocabulary vocabulary, Stage stage, LearningWeights parser) {
    private static final double LEAST_BOUNDARY = 0.5;
    private static final double LEAST_LEMMA = 0.4;
    private static final int WIDTH = 8;

    /**
     * How far from zero the weights of the tagger and the parser must be to be shipped. In a mean of several learners many small
     * ones tell as much as few large ones.
     */
    record Least(double tagger, double parser) {}

    /** Writes the model of the language, with weights of sentence ends, perhaps none. */
    void write(Path file, LearningWeights boundaries, Least least) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Model.write(
                    out,
                    vocabulary.tags(),
                    vocabulary.relations(),
                    vocabulary.scripts(),
                    stage.lexicon(),
                    List.of(
                            new PrunedWeights(boundaries, LEAST_BOUNDARY),
                            new PrunedWeights(stage.tagger(), least.tagger),
                            new PrunedWeights(stage.lemmas(), LEAST_LEMMA),
                            new PrunedWeights(parser, least.parser)));
        }
    }

    /** Reads a sentence as if annotators had. */
    Gold read(List<String> forms) {
        Draft draft = stage.tagged(forms);
        new Parser(vocabulary.relations().size(), parser, WIDTH, Float.POSITIVE_INFINITY).parse(draft);
        List<Integer> heads = Arrays.stream(draft.head).boxed().toList();
        List<String> relations = Arrays.stream(draft.relation)
                .mapToObj(vocabulary.relations()::get)
                .toList();
        return stage.gold(draft, heads, relations);
    }
}
