package dixit.training;

import dixit.name.ExternalKnowledge;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Draws what a tagger of names knows of words from NLP4J's classes, vectors and lists of names. */
final class KnowledgeTraining {
    private static final Pattern FORM = Pattern.compile("\\p{L}{2,15}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.{0,14}");
    private static final int DEEPEST = 28;

    /** The lists' numbers of what they call locations, organisations, people, works and events. */
    private static final List<List<Integer>> SORTS =
            List.of(List.of(11), List.of(13), List.of(14), List.of(8, 10, 15), List.of(9));

    private KnowledgeTraining() {}

    static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ExternalKnowledge.write(out, brown(), likes(), phrases());
        }
    }

    private static SortedMap<String, Integer> brown() throws IOException {
        SortedMap<String, Integer> classes = new TreeMap<>();
        Nlp4j.brown("simplified").forEach((form, beginnings) -> {
            if (FORM.matcher((String) form).matches()) {
                classes.put((String) form, Nlp4j.longest(beginnings, DEEPEST));
            }
        });
        return classes;
    }

    private static SortedMap<String, Integer> likes() throws IOException {
        SortedMap<String, float[]> vectors = new TreeMap<>();
        ((Map<?, ?>) Nlp4j.read("word-embeddings-undigitalized")).forEach((form, vector) -> {
            if (NAME.matcher((String) form).matches()) {
                vectors.put((String) form, (float[]) vector);
            }
        });
        return VectorClasses.of(vectors);
    }

    private static SortedMap<String, Integer> phrases() throws IOException {
        SortedMap<String, Integer> phrases = new TreeMap<>();
        walk(((PrefixTree<?, ?>) Nlp4j.read("named-entity-gazetteers-simplified")).getRoot(), "", 0, phrases);
        return phrases;
    }

    private static void walk(PrefixNode<?, ?> node, String phrase, int words, SortedMap<String, Integer> phrases) {
        if (node.getValue() instanceof List<?> numbers && sorts(numbers) > 0) {
            phrases.put(phrase, sorts(numbers));
        }
        if (words < ExternalKnowledge.LONGEST) {
            node.forEach((word, next) -> walk(next, phrase + (words > 0 ? " " : "") + word, words + 1, phrases));
        }
    }

    private static int sorts(List<?> numbers) {
        int sorts = 0;
        for (int sort = 0; sort < SORTS.size(); sort++) {
            if (SORTS.get(sort).stream().anyMatch(numbers::contains)) {
                sorts |= 1 << sort;
            }
        }
        return sorts;
    }
}
