package dixit.factuality;

import dixit.factuality.Factuality.Certainty;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;

/** Reads what opens a clause: conditions, purposes, questions, reasons. */
record ClauseMarks(List<Mark> marks, ClauseTimes times) {

    /** @param governed whether what the clause hangs on says by itself what becomes of an infinitive */
    void apply(Sentence in, Word predicate, boolean governed, Stance stance) {
        if (predicate.isRoot()) {
            return;
        }
        boolean finite = Clauses.finite(in, predicate) != null;
        for (Word child : in.children(predicate, "mark", "case", "advmod")) {
            for (Mark mark : marks) {
                boolean kind = mark.finite() == null || (mark.finite() == finite && (finite || !governed));
                boolean modal = !mark.modal() || times.hasModal(in, predicate);
                if (kind
                        && modal
                        && mark.fits(in, predicate)
                        && opensClause(predicate, child)
                        && opens(in, child, mark.forms())) {
                    stance.apply(mark.effect(), child);
                }
            }
        }
    }

    /** What a clause is a fact by, whatever is said of the one it hangs on. */
    void presuppose(Sentence in, Word predicate, Stance stance) {
        if (predicate.isRelation("ccomp")) {
            return;
        }
        for (Word child : in.children(predicate, "mark", "advmod")) {
            for (Mark mark : marks) {
                if (opens(in, child, mark.forms())) {
                    stance.presuppose(mark.presupposed());
                }
            }
        }
    }

    boolean isCondition(Sentence in, Word predicate) {
        for (Word child : in.children(predicate, "mark", "advmod")) {
            for (Mark mark : marks) {
                if (mark.effect().certainty() == Certainty.UNKNOWN && opens(in, child, mark.forms())) {
                    return opensClause(predicate, child);
                }
            }
        }
        return false;
    }

    private static boolean opensClause(Word predicate, Word mark) {
        return predicate.isRelation("advcl") || mark.isRelation("mark") || !predicate.isRelation("ccomp");
    }

    private static boolean opens(Sentence in, Word first, List<String> forms) {
        return in.reads(first.index(), forms)
                && in.words().subList(first.index(), first.index() + forms.size()).stream()
                        .noneMatch(word -> word.upos() == Upos.PUNCT);
    }
}
