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
        Sentence now = sentence;
        for (Word noun : sentence.words()) {
            Word complement = noun.isRelation("compound") && noun.head() > noun.index() ? complement(now, noun) : null;
            if (complement != null) {
                now = apart(now, noun, complement);
            }
        }
        return now;
    }

    /** What hangs on the noun by a preposition that stands between the noun and its head. */
    private static @Nullable Word complement(Sentence in, Word noun) {
        for (Word child : in.children(noun, "nmod")) {
            boolean between = child.index() > noun.index() && child.index() < noun.head();
            if (between && preposition(in, noun, child) != null) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Word preposition(Sentence in, Word noun, Word complement) {
        return in.children(complement, "case").stream()
                .filter(word -> word.upos() == Upos.ADP && word.index() == noun.index() + 1)
                .findFirst()
                .orElse(null);
    }

    private static Sentence apart(Sentence in, Word noun, Word owner) {
        Word head = in.word(noun.head());
        Word preposition = preposition(in, noun, owner);
        if (preposition == null) {
            return in;
        }
        List<Word> words = new ArrayList<>(in.words());
        words.set(noun.index(), noun.under(head.head(), head.relation()));
        words.set(head.index(), head.under(noun.index(), "nmod"));
        words.set(preposition.index(), preposition.under(head.index(), "case"));
        words.set(owner.index(), owner.under(head.index(), owns(in, owner) ? "nmod:poss" : "compound"));
        for (Word child : in.children(head)) {
            if (child.index() < noun.index() || child.index() > head.index()) {
                words.set(child.index(), child.under(noun.index(), child.relation()));
            }
        }
        return Sentence.isTree(words) ? in.with(words) : in;
    }

    /** Whether the noun phrase ends in a mark of the genitive. */
    private static boolean owns(Sentence in, Word owner) {
        return in.subtree(owner).stream().anyMatch(word -> word.upos() == Upos.PART && word.isRelation("case"));
    }
}
