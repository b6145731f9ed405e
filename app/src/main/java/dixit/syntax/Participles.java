package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a participle of a word with an auxiliary that was taken for an adjective or another form of its verb: <i>hat …
 * eingestellt</i>.
 */
final class Participles {
    private static final Features PARTICIPLE = Features.parse("VerbForm=Part");

    private Participles() {}

    static Sentence verbal(Sentence sentence, Forms known) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            boolean taken = word.upos() == Upos.ADJ || word.upos() == Upos.ADV || isWrongForm(sentence, word, known);
            String verb =
                    taken && !sentence.children(word, "aux").isEmpty() ? known.verbOfParticiple(word.form()) : null;
            if (verb != null) {
                words.set(word.index(), word.as(Upos.VERB, verb, PARTICIPLE));
            } else if (taken && Clauses.isFinite(word) && !known.isInfinitive(word.form())) {
                predicate(sentence, word, known, words);
            }
        }
        return sentence.with(words);
    }

    /** A finite form beside an auxiliary that can be no participle is an adjective, if it can be one: <i>è contraria</i>. */
    private static void predicate(Sentence in, Word word, Forms known, List<Word> words) {
        String adjective = known.adjective(word.form());
        if (adjective != null) {
            words.set(word.index(), word.as(Upos.ADJ, adjective, Features.NONE));
            for (Word copula : in.children(word, "aux")) {
                words.set(copula.index(), copula.under(word.index(), "cop"));
            }
        }
    }

    /** Whether a verb is finite beside a finite auxiliary, or an infinitive that its form cannot be. */
    private static boolean isWrongForm(Sentence in, Word word, Forms known) {
        boolean auxiliary = in.children(word, "aux").stream().anyMatch(Clauses::isFinite);
        boolean infinitive = word.features().has("VerbForm", "Inf") && !known.isInfinitive(word.form());
        return word.upos() == Upos.VERB && auxiliary && (Clauses.isFinite(word) || infinitive);
    }
}
