package dixit.event;

import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Arguments with a preposition, or in a case of their own. */
record Obliques(Grammar grammar) {

    /** Adds what a dependent is to the arguments found; in a passive clause an agent is the subject. */
    void add(Parsed in, Word child, boolean passive, List<Argument> found) {
        Sentence sentence = in.sentence();
        String preposition = Grammar.preposition(sentence, child);
        if (preposition.isEmpty()) {
            addBare(in, child, found);
            return;
        }
        Word word = in.resolved(child);
        boolean agent = passive && grammar.marks(preposition, "agent") && !grammar.marks(preposition, "of");
        found.add(in.argument(agent ? "subject" : preposition, word));
        addComplex(in, preposition, child, found);
    }

    /** Without a preposition a noun's dependent is a genitive, a verb's an object of its own case. */
    private static void addBare(Parsed in, Word child, List<Argument> found) {
        if (child.isRelation("nmod")) {
            found.add(in.argument("genitive", in.resolved(child)));
        } else if (child.relation().equals("obl:arg")) {
            found.add(in.argument("indirect", in.resolved(child)));
        }
    }

    /** <i>da parte di X</i>, <i>nei confronti di X</i>: X is the argument, the rest its preposition. */
    private void addComplex(Parsed in, String preposition, Word middle, List<Argument> found) {
        for (Word inner : complements(in, middle)) {
            String last = Grammar.preposition(in.sentence(), inner);
            String whole = preposition + " " + Grammar.key(middle) + " " + grammar.canonical(last);
            if (grammar.in("complex-prepositions", whole)) {
                found.add(in.argument(whole, in.resolved(inner)));
            }
        }
    }

    /** What hangs on the noun of a complex preposition, or beside it right behind. */
    private static List<Word> complements(Parsed in, Word middle) {
        List<Word> found = new ArrayList<>(in.children(middle, "nmod"));
        Word head = in.head(middle);
        if (head != null) {
            for (Word sibling : in.children(head, "nmod", "obl")) {
                boolean next =
                        in.children(sibling, "case").stream().anyMatch(marker -> marker.index() == middle.index() + 1);
                if (next) {
                    found.add(sibling);
                }
            }
        }
        return found;
    }
}
