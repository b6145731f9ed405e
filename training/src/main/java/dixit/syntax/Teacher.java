package dixit.syntax;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;

/** Stanford CoreNLP's Italian tagger and parser, whose trees of free text teach our parser; used in training only. */
final class Teacher {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/italian.tagger");
    private final DependencyParser parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/UD_Italian.gz");

    /**
     * What the teacher makes of a sentence.
     *
     * @param upos of each word
     * @param head of each word, -1 at the root
     */
    record Lesson(List<String> upos, List<Integer> head, List<String> relation) {}

    Lesson read(List<String> words) {
        List<HasWord> sentence = new ArrayList<>();
        words.forEach(word -> sentence.add(new Word(word)));
        List<TaggedWord> tagged = tagger.tagSentence(sentence);
        GrammaticalStructure tree = parser.predict(tagged);
        Integer[] heads = new Integer[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency arc : tree.typedDependencies()) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        return new Lesson(tagged.stream().map(TaggedWord::tag).toList(), List.of(heads), List.of(relations));
    }
}
