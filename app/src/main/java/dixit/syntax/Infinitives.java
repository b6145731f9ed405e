package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes an infinitive of an imperative that is joined to one: <i>to end the war and join the alliance</i>; nobody gives an
 * order in the middle of what is intended.
 */
final class Infinitives {
    private static final Features INFINITIVE = Features.parse("VerbForm=Inf");

    private Infinitives() {}

    static Sentence joined(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            boolean orders = word.features().has("Mood", "Imp") && word.form().equalsIgnoreCase(word.lemma());
            if (orders && word.isRelation("conj") && isInfinitive(words.get(word.head()))) {
                words.set(word.index(), word.as(Upos.VERB, word.lemma(), INFINITIVE));
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(sentence.span(), words);
    }

    private static boolean isInfinitive(Word word) {
        return word.features().has("VerbForm", "Inf");
    }
}
