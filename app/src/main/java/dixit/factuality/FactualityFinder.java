package dixit.factuality;

import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Judges how firmly an event is put forward, from its word up the tree to the clause that reports it: mood, tense,
 * modals, negation, and what governs it. Immutable, shared by threads.
 */
public final class FactualityFinder {
    private static final int MAX_STEPS = 8;

    private final FactualityLexicon lexicon;
    private final ClauseTimes times;
    private final ClauseMarks marks;

    public FactualityFinder(FactualityLexicon lexicon) {
        this.lexicon = lexicon;
        this.times = new ClauseTimes(lexicon);
        this.marks = new ClauseMarks(lexicon.marks(), times);
    }

    /**
     * The factuality of an event from the point of view of the source that puts it forward.
     *
     * @param in its sentence
     * @param event the word that carries it
     * @param top the word that heads what the source says; what stands above it is the source's, not the event's. Null
     *     for the outlet's own voice
     * @param laterThanReport whether its time is after the day of publication
     */
    public Stance of(Sentence in, Word event, @Nullable Word top, boolean laterThanReport) {
        Stance stance = new Stance(laterThanReport);
        Word at = event;
        boolean own = true;
        boolean clause = Clauses.isPredicate(in, event);
        if (clause) {
            predicate(in, event, top, stance);
        } else {
            modifiers(in, event, stance);
        }
        for (int step = 0; step < MAX_STEPS && !at.isRoot() && (top == null || at.index() != top.index()); step++) {
            boolean finite = clause && Clauses.finite(in, at) != null;
            Word head = in.word(at.head());
            if (finite) {
                if (own) {
                    marks.presuppose(in, at, stance);
                }
                finiteUnder(in, at, head, stance);
                return stance;
            }
            own &= at.isRelation("xcomp");
            governor(in, at, head, stance);
            if (Clauses.isPredicate(in, head)) {
                if (!stance.hasTense() || inherits(at)) {
                    predicate(in, head, top, stance);
                }
                if (at.isRelation("csubj")) {
                    stance.think(head);
                }
                clause = true;
            } else {
                modifiers(in, head, stance);
                clause = false;
            }
            at = head;
        }
        return stance;
    }

    /** Whether the time of the clause above is that of the event. */
    private static boolean inherits(Word word) {
        return word.isRelation("xcomp") || word.isRelation("ccomp");
    }

    /** What stands over a finite clause touches its certainty only: <i>sembra che</i>, <i>è possibile che</i>. */
    private void finiteUnder(Sentence in, Word clause, Word head, Stance stance) {
        if (clause.isRelation("ccomp")
                || clause.isRelation("csubj")
                || clause.isRelation("xcomp")
                || (clause.relation().equals("acl")
                        && !in.children(clause, "mark").isEmpty())) {
            Effect effect = lexicon.governor(head.lemma(), Governed.FINITE);
            if (effect != null) {
                stance.apply(effect, head);
                if (isNegated(in, head) && effect.polarity() == null) {
                    stance.negate(head);
                }
            }
            modifiers(in, head, stance);
        }
        if (clause.isRelation("conj")) {
            marks(in, head, stance);
        }
        if (clause.isRelation("acl") && in.isIndefinite(head)) {
            suppose(in, head, stance);
        }
    }

    /** What is said of something that is only supposed is supposed too: <i>if there came a day when I could not</i>. */
    private void suppose(Sentence in, Word noun, Stance stance) {
        Word clause = Clauses.predicateOf(in, noun);
        if (clause != null && isCondition(in, clause)) {
            marks(in, clause, stance);
        }
    }

    private void governor(Sentence in, Word at, Word head, Stance stance) {
        boolean complement = (!at.isRelation("nsubj") || !Clauses.isPredicate(in, head)) && !describes(at);
        Effect effect = complement && !at.isRelation("conj") ? governing(in, at, head) : null;
        if (effect == null && (at.isRelation("advcl") || at.isRelation("xcomp"))) {
            effect = ofNounBefore(in, at, head);
        }
        if (effect != null) {
            stance.apply(effect, head);
        }
    }

    /**
     * What a word, or one form of it, does to what hangs on it, or its adjective does to its infinitive: <i>the first leader
     * to visit</i>.
     */
    private @Nullable Effect governing(Sentence in, Word at, Word head) {
        Governed governed = Governed.of(in, at);
        Effect effect = lexicon.governor(head.lemma(), governed);
        if (effect == null) {
            effect = lexicon.governor(head.form().toLowerCase(Locale.ROOT), governed); // going to
        }
        if (effect == null && at.isRelation("acl") && governed == Governed.NONFINITE) {
            for (Word adjective : in.children(head, "amod")) {
                effect = effect == null ? lexicon.governor(adjective.lemma(), governed) : effect;
            }
        }
        return effect;
    }

    /**
     * What the object right before it does to a clause that hangs on the verb: <i>announced [their support] for joining</i>.
     */
    private @Nullable Effect ofNounBefore(Sentence in, Word at, Word head) {
        int first = in.subtree(at).getFirst().index();
        if (first == 0) {
            return null;
        }
        Word before = in.word(first - 1);
        boolean object = before.isRelation("obj") && before.head() == head.index();
        return object ? lexicon.governor(before.lemma(), Governed.of(in, at)) : null;
    }

    /** A participle behind a noun says which it is, not what it is about: <i>the demand made by the court</i>. */
    private static boolean describes(Word word) {
        return word.isRelation("acl") && ClauseTimes.isPastParticiple(word);
    }

    /** Reads a clause: its mood, tense, modals, negation, adverbs and what opens it. */
    private void predicate(Sentence in, Word predicate, @Nullable Word top, Stance stance) {
        Word finite = Clauses.finite(in, predicate);
        if (finite == null) {
            nonFinite(in, predicate, stance);
        } else {
            finite(in, predicate, finite, stance);
        }
        modifiers(in, predicate, stance);
        boolean said = top != null && predicate.index() == top.index();
        if (finite != null || !said) {
            marks(in, predicate, stance);
        }
    }

    private void nonFinite(Sentence in, Word predicate, Stance stance) {
        Tense tense = times.ofNonFinite(in, predicate);
        if (tense != null) {
            stance.tense(tense, tense == Tense.PAST ? "past participle" : "infinitive to come", predicate);
        }
    }

    private void finite(Sentence in, Word predicate, Word finite, Stance stance) {
        if (times.isToCome(in, predicate, finite)) {
            stance.tense(Tense.FUTURE, "infinitive behind a copula", finite);
            return;
        }
        boolean perfect = times.isPerfect(in, predicate);
        String mood = finite.features().get("Mood");
        Effect modal = times.isBackshifted(in, predicate) ? null : modal(in, predicate, mood);
        Tense tense = times.ofFinite(in, predicate, finite, perfect);
        if (modal != null) {
            stance.apply(modal, finite);
            if (perfect || modal.tense() == null) {
                stance.tense(tense, "tense", finite);
            }
            return;
        }
        Effect byMood = lexicon.mood(mood);
        if (byMood != null && mood.equals("Cnd") && perfect && stance.isLater()) {
            stance.tense(Tense.FUTURE, "future in the past", finite);
            return;
        }
        if (byMood != null) {
            stance.apply(byMood, finite);
        }
        stance.tense(tense, "tense", finite);
    }

    private @Nullable Effect modal(Sentence in, Word predicate, String mood) {
        for (Word child : in.children(predicate, "aux")) {
            Effect effect = lexicon.modal(child.lemma(), mood);
            if (effect != null) {
                return effect;
            }
        }
        return lexicon.modal(predicate.lemma(), mood);
    }

    /** Negation, and adverbs and adjectives such as <i>forse</i>, <i>possibile</i>. */
    private void modifiers(Sentence in, Word word, Stance stance) {
        for (Word child : in.children(word)) {
            boolean modifies = child.isRelation("advmod")
                    || child.isRelation("amod")
                    || child.isRelation("det")
                    || child.isRelation("nsubj")
                    || child.isRelation("obj")
                    || child.isRelation("cc");
            if (!modifies) {
                continue;
            }
            if (lexicon.isNegation(in, child) && !stance.isNegatedBy(word)) {
                stance.negate(word);
            }
            Effect effect =
                    child.isRelation("advmod") || child.isRelation("amod") ? lexicon.modifier(child.lemma()) : null;
            if (effect != null) {
                stance.apply(effect, child);
            }
            if ((child.isRelation("nsubj") || child.isRelation("obj"))
                    && hasNegativeDeterminer(in, child)
                    && !stance.isNegatedBy(word)) {
                stance.negate(word);
            }
        }
    }

    private boolean hasNegativeDeterminer(Sentence in, Word noun) {
        for (Word child : in.children(noun, "det", "advmod")) {
            if (lexicon.isNegation(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Sentence in, Word word) {
        for (Word child : in.children(word, "advmod", "det")) {
            if (lexicon.isNegation(child)) {
                return true;
            }
        }
        return false;
    }

    private void marks(Sentence in, Word predicate, Stance stance) {
        boolean governed = !predicate.isRoot() && governing(in, predicate, in.word(predicate.head())) != null;
        marks.apply(in, predicate, governed, stance);
    }

    /** Whether a clause is the condition of another. */
    public boolean isCondition(Sentence in, Word predicate) {
        return marks.isCondition(in, predicate);
    }

    FactualityLexicon lexicon() {
        return lexicon;
    }

    static Polarity turned(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> Polarity.NEGATIVE;
            case NEGATIVE -> Polarity.POSITIVE;
            case UNKNOWN -> Polarity.UNKNOWN;
        };
    }
}
