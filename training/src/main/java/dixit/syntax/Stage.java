package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/** A tagger with its lexicon and lemmas, trained on some sentences. */
final class Stage {
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final LearningWeights taggerWeights;
    private final LearningWeights lemmaWeights;
    private final Tagger tagger;
    private final Lemmas lemmas;

    Stage(Vocabulary vocabulary, List<Gold> sentences, int taggerEpochs, int lemmaEpochs) {
        this.vocabulary = vocabulary;
        lexicon = vocabulary.lexicon(sentences);
        TaggerTrainer trainer = new TaggerTrainer(vocabulary, lexicon);
        taggerWeights = trainer.tagger(sentences, taggerEpochs);
        lemmaWeights = trainer.lemmas(sentences, lemmaEpochs);
        tagger = new Tagger(vocabulary.tags(), lexicon, trainer.paradigms(), taggerWeights);
        lemmas = new Lemmas(lexicon, vocabulary.tags(), vocabulary.scripts(), lemmaWeights);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tagger reader() {
        return tagger;
    }

    LearningWeights tagger() {
        return taggerWeights;
    }

    LearningWeights lemmas() {
        return lemmaWeights;
    }

    /** Gives the words of a sentence the features and lemmas that go best with its parts of speech. */
    Gold complete(Gold gold) {
        Draft draft = new Draft(gold.forms());
        List<Upos> parts = gold.words().stream().map(word -> word.tag().upos()).toList();
        tagger.tag(draft, Forms.NONE, parts);
        lemmas.fill(draft, Forms.NONE);
        List<Gold.GoldWord> words = new ArrayList<>();
        for (int i = 0; i < draft.size; i++) {
            Gold.GoldWord word = gold.words().get(i);
            Tag tag = vocabulary.tags().get(draft.tag[i]);
            words.add(new Gold.GoldWord(word.form(), draft.lemmas[i], tag, word.head(), word.relation()));
        }
        return new Gold(gold.tokens(), words, gold.opensParagraph());
    }

    /** A sentence for the parser to learn from, tagged as this tagger would. */
    ParserTrainer.Example example(Gold gold) {
        Draft draft = new Draft(gold.forms());
        tagger.tag(draft, Forms.NONE);
        lemmas.fill(draft, Forms.NONE);
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
