package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/** Makes a verb of a participle with an auxiliary that was taken for an adjective: <i>hat … eingestellt</i>. */
final class Participles {
    private static final Features PARTICIPLE = Features.parse("VerbForm=Part");

    private Participles() {}

    static Sentence verbal(Sentence sentence, Forms known) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            boolean taken = word.upos() == Upos.ADJ || word.upos() == Upos.ADV;
            String verb =
                    taken && !sentence.children(word, "aux").isEmpty() ? known.verbOfParticiple(word.form()) : null;
            if (verb != null) {
                words.set(
                        word.index(),
                        new Word(
                                word.index(),
                                word.span(),
                                word.form(),
                                verb,
                                Upos.VERB,
                                PARTICIPLE,
                                word.head(),
                                word.relation()));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(sentence.span(), words);
    }
}
