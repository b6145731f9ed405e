package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb of giving its two objects where a participle before the second was taken for a verb: <i>sell the king upgraded
 * jets</i>.
 */
final class Gifts {
    private Gifts() {}

    static Sentence straighten(Sentence sentence) {
        return sentence.mended((in, word) -> {
            Word thing = isParticiple(word) ? thing(in, word) : null;
            Word receiver = thing == null ? null : receiver(in, word);
            return thing == null || receiver == null ? null : straight(in, word, thing, receiver);
        });
    }

    private static boolean isParticiple(Word word) {
        return word.isRelation("xcomp")
                && word.features().has("VerbForm", "Part")
                && word.features().has("Tense", "Past");
    }

    /** The object behind the participle, without an article, if the participle has nothing else. */
    private static @Nullable Word thing(Sentence in, Word participle) {
        List<Word> children = in.children(participle);
        boolean only = children.size() == 1
                && children.getFirst().relation().equals("obj")
                && children.getFirst().index() > participle.index();
        return only && in.children(children.getFirst(), "det", "nmod:poss").isEmpty() ? children.getFirst() : null;
    }

    /** The name between the verb and the participle that was taken for the only object. */
    private static @Nullable Word receiver(Sentence in, Word participle) {
        return in.children(in.word(participle.head()), "obj").stream()
                .filter(word -> word.upos() == Upos.PROPN && word.index() == participle.index() - 1)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Sentence straight(Sentence in, Word participle, Word thing, Word receiver) {
        List<Word> words = new ArrayList<>(in.words());
        words.set(receiver.index(), receiver.under(participle.head(), "iobj"));
        words.set(thing.index(), thing.under(participle.head(), "obj"));
        words.set(participle.index(), participle.under(thing.index(), "amod"));
        return in.asTree(words);
    }
}
