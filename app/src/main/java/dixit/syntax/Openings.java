package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the main clause the root where the tree hangs it on the clause that opens the sentence: <i>come ha detto il ministro,
 * il vertice si terrà a Roma</i>. Which words open such clauses says {@code clauses.yaml}.
 */
final class Openings {
    private final List<List<String>> openings = new ArrayList<>();

    Openings(List<Rule> rules) {
        for (Rule rule : rules) {
            for (String words : rule.strings("opening")) {
                openings.add(List.of(words.toLowerCase(Locale.ROOT).split(" ")));
            }
        }
    }

    /** The sentence with its main clause as its root. */
    Sentence straighten(Sentence sentence) {
        boolean opened = openings.stream().anyMatch(forms -> sentence.reads(0, forms));
        Word main = opened ? main(sentence, sentence.root()) : null;
        return main == null ? sentence : turned(sentence, sentence.root(), main);
    }

    /** The first finite predicate behind a comma behind the root that hangs on what is before the comma, opened by nothing. */
    private static @Nullable Word main(Sentence in, Word root) {
        int comma = -1;
        for (Word word : in.words().subList(root.index(), in.size())) {
            if (word.form().equals(",")) {
                comma = word.index();
            }
            boolean top = comma >= 0 && !word.isRoot() && word.head() < comma;
            if (top && Clauses.isPredicate(in, word) && Clauses.finite(in, word) != null) {
                return isOpened(in, word, comma) ? null : word;
            }
        }
        return null;
    }

    private static boolean isOpened(Sentence in, Word predicate, int comma) {
        return in.children(predicate).stream()
                .anyMatch(child -> child.index() > comma
                        && (child.isRelation("mark") || child.isRelation("cc") || Clauses.isRelative(child)));
    }

    private static Sentence turned(Sentence in, Word root, Word main) {
        List<Word> words = new ArrayList<>(in.words());
        words.set(main.index(), main.under(-1, "root"));
        words.set(root.index(), root.under(main.index(), "advcl"));
        Word last = in.word(in.size() - 1);
        if (last.upos() == Upos.PUNCT) {
            words.set(last.index(), last.under(main.index(), last.relation()));
        }
        return in.with(words);
    }
}
