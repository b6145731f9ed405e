package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The predicates of a sentence: words that head a clause, finite or not. */
final class Clauses {
    private static final Set<String> NO_CLAUSE =
            Set.of("aux", "cop", "case", "mark", "fixed", "compound", "flat", "cc");

    private Clauses() {}

    static List<Word> predicates(Parsed in) {
        List<Word> found = new ArrayList<>();
        for (Word word : in.sentence().words()) {
            if (isPredicate(in, word)) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean isPredicate(Parsed in, Word word) {
        String relation = word.relation().replaceFirst(":.*", "");
        if (NO_CLAUSE.contains(relation)) {
            return false;
        }
        return switch (word.upos()) {
            case VERB -> relation.equals("amod") || isVerbalPredicate(in, word, relation);
            case AUX -> relation.equals("root") || hasSubject(in, word);
            case NOUN, PROPN, ADJ, PRON, NUM, ADV, X ->
                !in.children(word, "cop").isEmpty()
                        || (hasSubject(in, word) && isClausal(relation))
                        || (relation.equals("xcomp") && word.upos() != Upos.ADV);
            default -> false;
        };
    }

    private static boolean isVerbalPredicate(Parsed in, Word word, String relation) {
        return isClausal(relation)
                || !in.children(word, "nsubj", "obj", "obl", "aux", "iobj", "ccomp", "xcomp")
                        .isEmpty();
    }

    private static boolean isClausal(String relation) {
        return switch (relation) {
            case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "csubj", "dislocated", "appos" -> true;
            default -> false;
        };
    }

    private static boolean hasSubject(Parsed in, Word word) {
        return !in.children(word, "nsubj", "csubj").isEmpty();
    }
}
