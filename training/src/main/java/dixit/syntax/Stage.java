package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A tagger with its lexicon and lemmas, trained on some sentences. */
final class Stage {
    private final Vocabulary vocabulary;
    private final Function<List<String>, Draft> drafts;
    private final Forms known;
    private final Lexicon lexicon;
    private final LearningWeights taggerWeights;
    private final LearningWeights lemmaWeights;
    private final Tagger tagger;
    private final Lemmas lemmas;

    /**
     * Trains.
     *
     * @param drafts begins a sentence of these forms, perhaps with counsel
     * @param knowledge what is known of forms beside the treebanks
     */
    Stage(
            Vocabulary vocabulary,
            Function<List<String>, Draft> drafts,
            FormKnowledge knowledge,
            List<Gold> sentences,
            int taggerEpochs,
            int lemmaEpochs) {
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        known = knowledge.forms(vocabulary.tags());
        lexicon = vocabulary.lexicon(sentences);
        TaggerTrainer trainer = new TaggerTrainer(vocabulary, lexicon, drafts, known);
        taggerWeights = trainer.tagger(sentences, taggerEpochs);
        lemmaWeights = trainer.lemmas(sentences, lemmaEpochs);
        tagger = new Tagger(vocabulary.tags(), lexicon, trainer.paradigms(), taggerWeights);
        lemmas = new Lemmas(lexicon, vocabulary.tags(), vocabulary.scripts(), lemmaWeights);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    LearningWeights tagger() {
        return taggerWeights;
    }

    LearningWeights lemmas() {
        return lemmaWeights;
    }

    /** A sentence with tags and lemmas, without a tree. */
    Draft tagged(List<String> forms) {
        Draft draft = drafts.apply(forms);
        tagger.tag(draft, known);
        lemmas.fill(draft, known);
        return draft;
    }

    /** A sentence with its tags and lemmas and this tree, as annotators might have drawn it. */
    Gold gold(Draft draft, List<Integer> heads, List<String> relations) {
        List<Gold.GoldToken> tokens = new ArrayList<>();
        List<Gold.GoldWord> words = new ArrayList<>();
        for (int i = 0; i < draft.size; i++) {
            tokens.add(new Gold.GoldToken(draft.forms[i], i, i, true));
            Tag tag = vocabulary.tags().get(draft.tag[i]);
            words.add(new Gold.GoldWord(draft.forms[i], draft.lemmas[i], tag, heads.get(i), relations.get(i)));
        }
        return new Gold(tokens, words, false);
    }

    /** A sentence for the parser to learn from, tagged as this tagger would. */
    ParserTrainer.Example example(Gold gold) {
        Draft draft = tagged(gold.forms());
        int size = draft.size;
        int[] heads = gold.words().stream()
                .mapToInt(word -> word.head() < 0 ? size : word.head())
                .toArray();
        int[] relations = gold.words().stream()
                .mapToInt(word -> vocabulary.relation(word.relation()))
                .toArray();
        return new ParserTrainer.Example(draft, Oracle.projective(heads), relations);
    }
}
