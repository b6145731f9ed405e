package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Hangs a participle that a hyphen joins to what stands before it on the noun behind it, where the tree has taken it for a verb
 * of its own: <i>Chinese-owned vessels</i>.
 */
final class Hyphens {
    private Hyphens() {}

    static Sentence joined(Sentence sentence) {
        Sentence now = sentence;
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (isHyphen(now, i)
                    && now.word(i + 1).upos() == Upos.VERB
                    && now.word(i + 2).isNoun()) {
                now = joined(now, now.word(i - 1), now.word(i + 1), nounOf(now, i + 2));
            }
        }
        return now;
    }

    private static Sentence joined(Sentence in, Word first, Word participle, Word noun) {
        boolean bare = in.children(participle).stream()
                .allMatch(child -> child.index() <= participle.index() && child.index() >= first.index() - 1);
        boolean above = in.dominates(participle, noun);
        if (!bare || above || participle.isRoot() || participle.head() == noun.index()) {
            return in;
        }
        List<Word> words = new ArrayList<>(in.words());
        words.set(participle.index(), participle.under(noun.index(), "amod"));
        if (!in.dominates(participle, first) && !in.dominates(first, noun)) {
            words.set(first.index(), first.under(participle.index(), "compound"));
        }
        return in.with(words);
    }

    private static boolean isHyphen(Sentence in, int i) {
        Word word = in.word(i);
        return word.form().equals("-")
                && in.word(i - 1).span().end() == word.span().begin()
                && word.span().end() == in.word(i + 1).span().begin();
    }

    /** The noun that a noun at this place is part of. */
    private static Word nounOf(Sentence in, int place) {
        Word at = in.word(place);
        while ((at.isRelation("compound") || at.isRelation("flat")) && at.head() > place) {
            at = in.word(at.head());
        }
        return at;
    }
}
