package dixit.factuality;

import dixit.factuality.Factuality.Tense;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads off a clause's verbs for when it is. */
record ClauseTimes(FactualityLexicon lexicon) {

    /** A perfect or a participle of the past; null where the clause above says when. */
    @Nullable
    Tense ofNonFinite(Sentence in, Word predicate) {
        if (isPerfect(in, predicate)) {
            return Tense.PAST;
        }
        if (isInfinitive(in, predicate)) {
            boolean headline =
                    predicate.isRoot() && !in.children(predicate, "mark").isEmpty();
            return headline ? Tense.FUTURE : null;
        }
        return isPastParticiple(predicate) && !predicate.isRelation("xcomp") ? Tense.PAST : null;
    }

    private static boolean isInfinitive(Sentence in, Word predicate) {
        for (Word auxiliary : in.children(predicate, "aux", "cop")) {
            if (auxiliary.features().has("VerbForm", "Inf")) {
                return true;
            }
        }
        return predicate.features().has("VerbForm", "Inf");
    }

    Tense ofFinite(Sentence in, Word predicate, Word finite, boolean perfect) {
        String tense = finite.features().get("Tense");
        if (tense.equals("Fut") || isFuture(in, predicate)) {
            return Tense.FUTURE;
        }
        if (perfect || tense.equals("Past") || tense.equals("Imp") || tense.equals("Pqp")) {
            return Tense.PAST;
        }
        return Tense.PRESENT;
    }

    /** A copula over an infinitive: <i>the talks are to be held</i>. */
    boolean isToCome(Sentence in, Word predicate, Word finite) {
        for (Word mark : in.children(predicate, "mark")) {
            if (mark.index() > finite.index() && finite.isRelation("cop")) {
                return isInfinitive(in, predicate);
            }
        }
        return false;
    }

    private boolean isFuture(Sentence in, Word predicate) {
        for (Word child : in.children(predicate, "aux")) {
            boolean passive = child.isRelation("aux:pass") && isPastParticiple(predicate);
            if (lexicon.isFuture(child) && !passive && !isPastParticiple(child)) {
                return true;
            }
        }
        return isBackshifted(in, predicate);
    }

    /** Whether a future stands in the past because the verb over its clause does: <i>said that it would</i>. */
    boolean isBackshifted(Sentence in, Word predicate) {
        for (Word child : in.children(predicate, "aux")) {
            if (lexicon.isFutureInPast(child)) {
                Word over = overReported(in, first(in, predicate));
                return over != null && over.features().has("Tense", "Past");
            }
        }
        return false;
    }

    /** The first of coordinated clauses: <i>said that it had begun and would end soon</i>. */
    private static Word first(Sentence in, Word predicate) {
        Word at = predicate;
        while (at.isRelation("conj") && !at.isRoot()) {
            at = in.word(at.head());
        }
        return at;
    }

    /** The finite verb over what is said: <i>said that it would</i>, <i>the idea was that it would</i>. */
    private static @Nullable Word overReported(Sentence in, Word predicate) {
        List<Word> marks = in.children(predicate, "mark");
        for (Word copula : in.children(predicate, "cop")) {
            if (!marks.isEmpty() && copula.index() < marks.getFirst().index()) {
                return copula;
            }
        }
        boolean ofNoun = predicate.isRelation("acl") && !marks.isEmpty();
        Word governor = predicate.isRelation("ccomp") || ofNoun ? Clauses.governor(in, predicate) : null;
        return governor == null ? null : Clauses.finite(in, governor);
    }

    boolean hasModal(Sentence in, Word predicate) {
        for (Word child : in.children(predicate, "aux")) {
            if (lexicon.isModal(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    boolean isPerfect(Sentence in, Word predicate) {
        boolean perfect = false;
        boolean copulaPast = false;
        for (Word child : in.children(predicate, "aux", "cop")) {
            boolean passive = child.isRelation("aux:pass");
            perfect |=
                    !passive && child.isRelation("aux") && !lexicon.isModal(child.lemma()) && !lexicon.isFuture(child);
            copulaPast |= isPastParticiple(child);
        }
        return (isPastParticiple(predicate) && perfect) || copulaPast;
    }

    static boolean isPastParticiple(Word word) {
        return word.features().has("VerbForm", "Part") && !word.features().has("Tense", "Pres");
    }
}
