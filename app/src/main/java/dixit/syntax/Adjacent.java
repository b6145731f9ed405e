package dixit.syntax;

import dixit.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets apart names that stand side by side and that the tree has made one: <i>a Vladivostok Putin e Kim si sono incontrati</i>. */
public final class Adjacent {
    private Adjacent() {}

    /**
     * The sentence with the second of two such names as subject of the clause, if the clause has none and a preposition leads
     * the first.
     *
     * @param names the names of the sentence, in order
     */
    public static Sentence apart(Sentence sentence, List<Span> names) {
        Sentence now = sentence;
        for (int i = 1; i < names.size(); i++) {
            Word first = beginning(now, names.get(i - 1));
            Word second = beginning(now, names.get(i));
            if (first != null && second != null) {
                now = apart(now, first, second);
            }
        }
        return now;
    }

    private static Word top(Sentence in, Word first) {
        return first.isRelation("flat") ? in.word(first.head()) : first;
    }

    private static Sentence apart(Sentence in, Word one, Word second) {
        Word first = top(in, one);
        boolean joined = second.isRelation("flat") && second.head() == first.index();
        Word clause = joined && first.isRelation("obl") ? in.word(first.head()) : null;
        if (clause == null
                || in.children(first, "case").isEmpty()
                || !in.children(clause, "nsubj", "csubj").isEmpty()
                || clause.index() < second.index()) {
            return in;
        }
        List<Word> words = new ArrayList<>(in.words());
        words.set(second.index(), second.under(clause.index(), "nsubj"));
        for (Word child : in.children(first)) {
            if (child.index() > second.index() && !child.isRelation("punct")) {
                words.set(child.index(), child.under(second.index(), child.relation()));
            }
        }
        return in.with(words);
    }

    private static @Nullable Word beginning(Sentence in, Span name) {
        for (Word word : in.words()) {
            if (word.span().begin() == name.begin()) {
                return word;
            }
        }
        return null;
    }
}
