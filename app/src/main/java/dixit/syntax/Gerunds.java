package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the subject of a main clause of a gerund with a subject of its own that was taken for its verb: <i>Finland joining the
 * alliance would be a blow</i>.
 */
final class Gerunds {
    private Gerunds() {}

    static Sentence asSubjects(Sentence sentence) {
        return sentence.mended((in, word) -> {
            Word main = isGerund(in, word) ? main(in, word) : null;
            return main == null ? null : asSubject(in, word, main);
        });
    }

    /** Whether a word is a gerund right behind its subject, without an auxiliary. */
    private static boolean isGerund(Sentence in, Word word) {
        boolean gerund = word.features().has("VerbForm", "Ger")
                || (word.features().has("VerbForm", "Part") && word.features().has("Tense", "Pres"));
        return gerund
                && in.children(word, "aux", "cop", "case").isEmpty()
                && in.children(word, "nsubj").stream().anyMatch(subject -> subject.index() == word.index() - 1);
    }

    /** The finite predicate below the gerund whose subject is the noun right behind the gerund, and more than a relative clause. */
    private static @Nullable Word main(Sentence in, Word gerund) {
        for (Word below : in.children(gerund)) {
            if (below.index() > gerund.index() && !below.isRelation("advcl") && !below.isRelation("conj")) {
                for (Word subject : in.children(below, "nsubj")) {
                    boolean ours = subject.index() > gerund.index() && isPlain(in, gerund.index() + 1, subject.index());
                    if (ours && Clauses.finite(in, below) != null) {
                        return below;
                    }
                }
            }
        }
        return null;
    }

    /** Whether nothing but a noun phrase lies between. */
    private static boolean isPlain(Sentence in, int from, int to) {
        return in.words().subList(from, to).stream()
                .allMatch(word -> word.isNoun() || word.isDeterminer() || word.upos() == Upos.ADJ);
    }

    private static @Nullable Sentence asSubject(Sentence in, Word gerund, Word main) {
        List<Word> words = new ArrayList<>(in.words());
        words.set(main.index(), main.under(gerund.head(), gerund.relation()));
        words.set(gerund.index(), gerund.under(main.index(), "csubj"));
        for (Word subject : in.children(main, "nsubj")) {
            words.set(subject.index(), subject.under(gerund.index(), "obj"));
        }
        for (Word child : in.children(gerund)) {
            boolean moves = child.index() > main.index() || child.isRelation("punct") || child.isRelation("mark");
            if (moves && child.index() != main.index()) {
                words.set(child.index(), child.under(main.index(), child.relation()));
            }
        }
        return in.asTree(words);
    }
}
