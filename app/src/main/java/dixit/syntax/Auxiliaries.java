package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hangs auxiliaries on the verb that they help. What was taken for one but stands before an infinitive with its mark governs
 * that: <i>hat die Regierung [aufgefordert] zu verhandeln</i>; one that hangs on a verb's noun belongs to the verb: <i>[wird]
 * China besuchen</i>.
 */
final class Auxiliaries {
    private Auxiliaries() {}

    static Sentence hung(Sentence sentence) {
        Sentence mended = sentence;
        for (Word each : sentence.words()) {
            Word word = mended.word(each.index());
            if (word.isRelation("aux") && !word.isRoot()) {
                Word helped = mended.word(word.head());
                Word mark = mark(mended, helped);
                Word verb = verbAbove(mended, word, helped);
                if (mark != null && isParticiple(word) && word.index() < mark.index()) {
                    mended = governed(mended, helped, word, mark);
                } else if (verb != null) {
                    List<Word> words = new ArrayList<>(mended.words());
                    words.set(word.index(), word.under(verb.index(), word.relation()));
                    mended = mended.with(words);
                }
            }
        }
        return mended;
    }

    private static boolean isParticiple(Word word) {
        return word.upos() == Upos.VERB && word.features().has("VerbForm", "Part");
    }

    private static @Nullable Word mark(Sentence in, Word infinitive) {
        for (Word mark : in.children(infinitive, "mark")) {
            if (infinitive.features().has("VerbForm", "Inf") && mark.index() == infinitive.index() - 1) {
                return mark;
            }
        }
        return null;
    }

    /** The participle takes the infinitive's place and all that stands before its mark. */
    private static Sentence governed(Sentence in, Word infinitive, Word participle, Word mark) {
        List<Word> words = new ArrayList<>(in.words());
        for (Word child : in.children(infinitive)) {
            boolean whole = infinitive.isRoot() && child.isRelation("punct");
            if (child.index() < mark.index() || whole) {
                words.set(child.index(), child.under(participle.index(), child.relation()));
            }
        }
        words.set(participle.index(), participle.under(infinitive.head(), infinitive.relation()));
        words.set(infinitive.index(), infinitive.under(participle.index(), "xcomp"));
        return in.with(words);
    }

    /** The infinitive or participle, at the end of the clause, that the noun with a finite auxiliary hangs on. */
    private static @Nullable Word verbAbove(Sentence in, Word auxiliary, Word noun) {
        boolean nominal = noun.isNoun();
        if (!nominal || !Clauses.isFinite(auxiliary) || Clauses.hasCopula(in, noun)) {
            return null;
        }
        Word above = noun;
        while (!above.isRoot() && above.upos() != Upos.VERB) {
            above = in.word(above.head());
        }
        boolean helped = above.upos() == Upos.VERB
                && above.index() > auxiliary.index()
                && !Clauses.isFinite(above)
                && in.children(above, "aux").stream().noneMatch(Clauses::isFinite);
        return helped ? above : null;
    }
}
