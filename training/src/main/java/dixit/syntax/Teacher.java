package dixit.syntax;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;

/** A tagger and a parser of Stanford CoreNLP, whose trees of free text teach ours; used in training only. */
final class Teacher {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    /**
     * What the teacher makes of a sentence.
     *
     * @param tag of each word
     * @param head of each word, -1 at the root
     */
    record Lesson(List<String> tag, List<Integer> head, List<String> relation) {}

    private Teacher(String tagger, String parser) {
        this.tagger = new MaxentTagger(MODELS + "pos-tagger/" + tagger);
        this.parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/" + parser);
    }

    /** The teacher of a language. */
    static Teacher of(String language) {
        return switch (language) {
            case "it" -> new Teacher("italian.tagger", "UD_Italian.gz");
            case "de" -> new Teacher("german-ud.tagger", "UD_German.gz");
            case "en" -> new Teacher("english-left3words-distsim.tagger", "english_UD.gz");
            default -> throw new IllegalArgumentException("no teacher is known for " + language);
        };
    }

    Lesson read(List<String> words) {
        List<HasWord> sentence = new ArrayList<>();
        words.forEach(word -> sentence.add(new Word(word)));
        List<TaggedWord> tagged = tagger.tagSentence(sentence);
        Integer[] heads = new Integer[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        return new Lesson(tagged.stream().map(TaggedWord::tag).toList(), List.of(heads), List.of(relations));
    }
}
