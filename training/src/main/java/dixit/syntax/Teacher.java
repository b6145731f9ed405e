package dixit.syntax;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A tagger and a parser of Stanford CoreNLP, whose trees of free text teach ours; used in training only. */
final class Teacher {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final Function<List<TaggedWord>, Collection<TypedDependency>> parser;

    /**
     * What the teacher makes of a sentence.
     *
     * @param tag of each word
     * @param head of each word, -1 at the root
     */
    record Lesson(List<String> tag, List<Integer> head, List<String> relation) {}

    private Teacher(String tagger, Function<List<TaggedWord>, Collection<TypedDependency>> parser) {
        this.tagger = new MaxentTagger(MODELS + "pos-tagger/" + tagger);
        this.parser = parser;
    }

    /** The teacher of this name: the language's code, then a hyphen and a number if there are several. */
    static Teacher of(String name) {
        return switch (name) {
            case "it" -> new Teacher("italian.tagger", dependencies("UD_Italian.gz"));
            case "de" -> new Teacher("german-ud.tagger", dependencies("UD_German.gz"));
            case "en-1" -> new Teacher("english-left3words-distsim.tagger", phrases("englishSR.beam.ser.gz"));
            case "en-2" -> new Teacher("english-left3words-distsim.tagger", dependencies("english_UD.gz"));
            default -> throw new IllegalArgumentException("no teacher is known for " + name);
        };
    }

    private static Function<List<TaggedWord>, Collection<TypedDependency>> dependencies(String model) {
        DependencyParser parser = DependencyParser.loadFromModelFile(MODELS + "parser/nndep/" + model);
        return tagged -> parser.predict(tagged).typedDependencies();
    }

    private static Function<List<TaggedWord>, Collection<TypedDependency>> phrases(String model) {
        ParserGrammar parser = ParserGrammar.loadModel(MODELS + "srparser/" + model);
        var trees = new UniversalEnglishGrammaticalStructureFactory(tag -> true);
        return tagged -> trees.newGrammaticalStructure(parser.parseTree(tagged)).typedDependencies();
    }

    Lesson read(List<String> words) {
        List<HasWord> sentence = new ArrayList<>();
        words.forEach(word -> sentence.add(new Word(word)));
        List<TaggedWord> tagged = tagger.tagSentence(sentence);
        Integer[] heads = new Integer[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency arc : parser.apply(tagged)) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        return new Lesson(tagged.stream().map(TaggedWord::tag).toList(), List.of(heads), List.of(relations));
    }
}
