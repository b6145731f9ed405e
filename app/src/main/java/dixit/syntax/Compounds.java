package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hangs a noun's complement on it where both were taken for one compound around the preposition: <i>lifts objections to
 * Sweden's bid</i> are no bid.
 */
final class Compounds {
    private Compounds() {}

    static Sentence apart(Sentence sentence) {
        return sentence.mended((in, noun) -> {
            boolean before = noun.isRelation("compound") && noun.head() > noun.index();
            Word preposition = before ? in.word(noun.index() + 1) : null;
            return preposition == null || !isInside(in, noun, preposition) ? null : apart(in, noun, preposition);
        });
    }

    /** Whether a preposition right behind the noun governs what hangs on the noun before the compound's head. */
    private static boolean isInside(Sentence in, Word noun, Word preposition) {
        if (preposition.upos() != Upos.ADP || !preposition.isRelation("case")) {
            return false;
        }
        Word complement = in.word(preposition.head());
        return complement.isRelation("nmod")
                && complement.head() == noun.index()
                && complement.index() > noun.index()
                && complement.index() < noun.head();
    }

    private static @Nullable Sentence apart(Sentence in, Word noun, Word preposition) {
        Word head = in.word(noun.head());
        Word owner = in.word(preposition.head());
        List<Word> words = new ArrayList<>(in.words());
        words.set(noun.index(), noun.under(head.head(), head.relation()));
        words.set(head.index(), head.under(noun.index(), "nmod"));
        words.set(preposition.index(), preposition.under(head.index(), "case"));
        boolean owns = in.subtree(owner).stream().anyMatch(Word::isGenitiveMark);
        words.set(owner.index(), owner.under(head.index(), owns ? "nmod:poss" : "compound"));
        for (Word child : in.children(head)) {
            if (child.index() < noun.index() || child.index() > head.index()) {
                words.set(child.index(), child.under(noun.index(), child.relation()));
            }
        }
        return in.asTree(words);
    }
}
