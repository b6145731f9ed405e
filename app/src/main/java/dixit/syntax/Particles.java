package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Hangs a separated prefix at the end of a clause on its verb, where the tree has taken it for another word: <i>wies den Vorwurf
 * zurück</i>.
 */
final class Particles {
    private static final String RELATION = "compound:prt";

    private Particles() {}

    static Sentence joined(Sentence sentence, Forms known) {
        Sentence now = sentence;
        for (Word verb : sentence.words()) {
            if (verb.upos() == Upos.VERB && Clauses.isFinite(verb)) {
                now = joined(now, now.word(verb.index()), known);
            }
        }
        return now;
    }

    private static Sentence joined(Sentence in, Word verb, Forms known) {
        if (!in.children(verb, RELATION).isEmpty()) {
            return in;
        }
        for (int i = verb.index() + 1; i < in.size(); i++) {
            Word word = in.word(i);
            if (closes(in, i) && isFree(in, word, verb) && known.isPrefixed(word.form(), verb.lemma())) {
                List<Word> words = new ArrayList<>(in.words());
                words.set(i, word.under(verb.index(), RELATION).as(Upos.ADP, word.form(), Features.NONE));
                return in.with(words);
            }
            if (Clauses.isFinite(word) && !word.isRelation("conj")) {
                return in;
            }
        }
        return in;
    }

    /** Whether a clause may end with the word: a mark or a conjunction follows, or nothing. */
    private static boolean closes(Sentence in, int index) {
        if (index + 1 == in.size()) {
            return true;
        }
        Upos next = in.word(index + 1).upos();
        return next == Upos.PUNCT || next == Upos.CCONJ;
    }

    private static boolean isFree(Sentence in, Word word, Word verb) {
        boolean inflected = word.isNoun();
        return !inflected && !word.isRoot() && in.children(word).isEmpty() && word.index() > verb.index() + 1;
    }
}
