package dixit.claim;

import dixit.document.Span;
import dixit.factuality.FactualityFinder;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The words that carry an event: its clause or noun phrase, without clauses that are claims of their own. */
final class Contents {
    private static final int LONGEST_RELATIVE = 3;

    private final FactualityFinder factuality;

    Contents(FactualityFinder factuality) {
        this.factuality = factuality;
    }

    /**
     * @param top the word that heads the clause or noun phrase of the event
     * @param claimed indices of the words that head other claims of the sentence
     * @param inScope which words the source puts forward
     */
    Span of(Sentence in, Word top, Set<Integer> claimed, IntPredicate inScope) {
        BitSet kept = new BitSet();
        keep(in, top, claimed, kept);
        int first = -1;
        int last = -1;
        for (Word word : in.words().subList(0, endOf(in, top, kept))) {
            if (kept.get(word.index()) && inScope.test(word.index()) && word.upos() != Upos.PUNCT) {
                first = first < 0 ? word.index() : first;
                last = word.index();
            }
        }
        if (first < 0) {
            return top.span();
        }
        first = skipOpening(in, top, first, last);
        return in.word(first).span().to(in.word(last).span());
    }

    /** Where the next claim begins behind the head of this one. */
    private static int endOf(Sentence in, Word top, BitSet kept) {
        for (Word word : in.subtree(top)) {
            boolean behind = word.index() > top.index() && !kept.get(word.index()) && word.upos() != Upos.PUNCT;
            if (behind && !word.isRelation("discourse") && !word.isRelation("cc")) {
                return word.index();
            }
        }
        return in.size();
    }

    private void keep(Sentence in, Word word, Set<Integer> claimed, BitSet kept) {
        kept.set(word.index());
        for (Word child : in.children(word)) {
            if (!isApart(in, child, claimed)) {
                keep(in, child, claimed, kept);
            }
        }
    }

    /** Whether a part of the tree stands for itself. */
    private boolean isApart(Sentence in, Word child, Set<Integer> claimed) {
        if (child.isRelation("discourse") || child.isRelation("vocative")) {
            return true;
        }
        boolean clause = child.isRelation("parataxis")
                || child.isRelation("advcl")
                || child.isRelation("acl")
                || child.isRelation("conj")
                || child.isRelation("appos");
        return clause
                && holdsClaim(in, child, claimed)
                && !Clauses.completesCopula(in, child)
                && !factuality.isCondition(in, child);
    }

    private static boolean holdsClaim(Sentence in, Word clause, Set<Integer> claimed) {
        if (!Clauses.isPredicate(in, clause) && !clause.isRelation("appos")) {
            return false;
        }
        for (Word word : in.subtree(clause)) {
            if (claimed.contains(word.index())) {
                return true;
            }
        }
        return false;
    }

    /** Skips what opens the clause: conjunctions, relative pronouns, commas. */
    private int skipOpening(Sentence in, Word top, int first, int last) {
        boolean condition = factuality.isCondition(in, top);
        int at = first;
        for (int i = first; i < Math.min(last, first + LONGEST_RELATIVE); i++) {
            at = Clauses.isRelative(in.word(i)) && !in.word(i).isRelation("det") ? i + 1 : at;
        }
        while (at < last) {
            Word word = in.word(at);
            boolean opening = (word.isRelation("case") && word.head() == top.index())
                    || word.upos() == Upos.PUNCT
                    || word.upos() == Upos.CCONJ
                    || (word.isRelation("mark") && !condition)
                    || Clauses.isRelative(word);
            if (!opening) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The head of the clause that an event stands in: up through infinitives that only complete their verb. */
    static Word clauseTop(Sentence in, Word event, List<Word> stopAt) {
        Word at = event;
        while ((at.isRelation("xcomp") || Clauses.completesCopula(in, at))
                && !at.isRoot()
                && !stopAt.contains(in.word(at.head()))) {
            at = in.word(at.head());
        }
        return at;
    }
}
