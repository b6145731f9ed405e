package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends infinitives. Makes one of an imperative that is joined to one: <i>to end the war and join the alliance</i>; nobody gives an
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
        return sentence.with(words);
    }

    /**
     * Hangs what is to be done on the noun before the comma, not on the verb as its purpose: <i>they showed a system, to be
     * sold in May</i>.
     */
    static Sentence ofNouns(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word verb : sentence.words()) {
            int comma = verb.isRelation("advcl") ? commaBefore(sentence, verb) : -1;
            if (comma > verb.head() && sentence.word(comma - 1).isNoun()) {
                words.set(verb.index(), verb.under(comma - 1, "acl"));
            }
        }
        return sentence.with(words);
    }

    /** The comma right before a passive infinitive with its mark; -1 if there is none. */
    private static int commaBefore(Sentence in, Word verb) {
        int mark = verb.index() - 2;
        boolean passive = mark > 1
                && in.word(mark).isRelation("mark")
                && in.word(mark + 1).isRelation("aux:pass")
                && isInfinitive(in.word(mark + 1));
        return passive && in.word(mark - 1).form().equals(",") ? mark - 1 : -1;
    }

    private static boolean isInfinitive(Word word) {
        return word.features().has("VerbForm", "Inf");
    }
}
