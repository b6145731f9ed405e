package dixit.syntax;

import org.jspecify.annotations.Nullable;

/** Reads clauses off dependency trees, in terms that hold for every language of Universal Dependencies. */
public final class Clauses {
    private static final int MAX_STEPS = 12;

    private Clauses() {}

    /** Whether a clause is built on this word: a verb, or a word with a copula, in a clause's place of the tree. */
    public static boolean isPredicate(Sentence sentence, Word word) {
        if (word.isRelation("aux") || word.isRelation("cop")) {
            return false;
        }
        boolean verbal = word.upos() == Upos.VERB || word.upos() == Upos.AUX || hasCopula(sentence, word);
        return verbal && !isModifier(sentence, word);
    }

    private static boolean isModifier(Sentence sentence, Word word) {
        return word.isRelation("amod")
                || word.isRelation("fixed")
                || word.isRelation("case")
                || word.isRelation("mark")
                || (word.isRelation("nmod") && !hasCopula(sentence, word));
    }

    public static boolean hasCopula(Sentence sentence, Word word) {
        return !sentence.children(word, "cop").isEmpty();
    }

    /** The finite verb of the clause: the predicate itself, or its first finite auxiliary or copula. */
    public static @Nullable Word finite(Sentence sentence, Word predicate) {
        for (Word child : sentence.children(predicate)) {
            if ((child.isRelation("aux") || child.isRelation("cop")) && isFinite(child)) {
                return child;
            }
        }
        return isFinite(predicate) ? predicate : null;
    }

    public static boolean isFinite(Word word) {
        return word.features().has("VerbForm", "Fin");
    }

    /** The predicate of the clause that a word stands in; itself if it is one. */
    public static @Nullable Word predicateOf(Sentence sentence, Word word) {
        Word at = word;
        while (!isPredicate(sentence, at)) {
            if (at.isRoot()) {
                return null;
            }
            at = sentence.word(at.head());
        }
        return at;
    }

    /** The predicate of the clause that holds this one. */
    public static @Nullable Word governor(Sentence sentence, Word predicate) {
        return predicate.isRoot() ? null : predicateOf(sentence, sentence.word(predicate.head()));
    }

    /** The subject that stands with the predicate itself; of several, the nearest. */
    public static @Nullable Word ownSubject(Sentence sentence, Word predicate) {
        Word nearest = null;
        for (Word subject : sentence.children(predicate, "nsubj", "csubj")) {
            if (nearest == null || distance(subject, predicate) < distance(nearest, predicate)) {
                nearest = subject;
            }
        }
        return nearest;
    }

    private static int distance(Word a, Word b) {
        return Math.abs(a.index() - b.index());
    }

    /**
     * The subject as the grammar has it: its own, that of a coordinated predicate, the noun a relative clause or
     * participle hangs on, or the subject of the clause that controls it.
     */
    public static @Nullable Word subject(Sentence sentence, Word predicate) {
        Word at = predicate;
        for (int step = 0; step < MAX_STEPS; step++) {
            Word own = ownSubject(sentence, at);
            Word shared = own != null && isRelative(own) ? subjectOfFirst(sentence, at) : null;
            if (shared != null) {
                return shared;
            }
            if (own != null) {
                return isRelative(own) && antecedent(sentence, at) != null ? antecedent(sentence, at) : own;
            }
            if (at.isRoot()) {
                return null;
            }
            Word head = sentence.word(at.head());
            if (at.isRelation("acl")) {
                return head;
            }
            boolean shares = at.isRelation("conj")
                    || at.isRelation("xcomp")
                    || (at.isRelation("advcl") && finite(sentence, at) == null)
                    || (at.isRelation("ccomp") && finite(sentence, at) == null);
            if (!shares) {
                return null;
            }
            at = head;
        }
        return null;
    }

    /** The subject of the first of two coordinated relative clauses: <i>che la Cina condanna e che ritiene …</i>. */
    private static @Nullable Word subjectOfFirst(Sentence sentence, Word second) {
        Word subject = second.isRelation("conj") ? ownSubject(sentence, sentence.word(second.head())) : null;
        return subject == null || isRelative(subject) ? null : subject;
    }

    /** Whether a word is a relative pronoun: it is tagged so, or is a pronoun without person, number and gender. */
    public static boolean isRelative(Word word) {
        boolean bare = word.upos() == Upos.PRON && word.features().asMap().isEmpty();
        return bare || word.features().has("PronType", "Rel");
    }

    /** The noun that the relative clause of this predicate hangs on. */
    public static @Nullable Word antecedent(Sentence sentence, Word predicate) {
        Word at = predicate;
        for (int step = 0; step < MAX_STEPS && !at.isRoot(); step++) {
            if (at.isRelation("acl")) {
                return sentence.word(at.head());
            }
            if (!at.isRelation("conj") && !at.isRelation("xcomp") && !at.isRelation("ccomp")) {
                return null;
            }
            at = sentence.word(at.head());
        }
        return null;
    }

    /** Whether an infinitive only completes a copula and its bare noun or adjective: <i>siamo in grado di</i>, <i>pronti a confermare</i>. */
    public static boolean completesCopula(Sentence sentence, Word verb) {
        Word adjective = verb.isRelation("advcl") ? sentence.word(verb.head()) : verb;
        boolean next = verb.index() > adjective.index() && verb.index() <= adjective.index() + 2;
        if (next && adjective.upos() == Upos.ADJ && hasCopula(sentence, adjective)) {
            return verb.features().has("VerbForm", "Inf");
        }
        if (!verb.isRelation("acl") || !verb.features().has("VerbForm", "Inf")) {
            return false;
        }
        Word noun = sentence.word(verb.head());
        return hasCopula(sentence, noun)
                && !sentence.children(noun, "case").isEmpty()
                && sentence.children(noun, "det").isEmpty();
    }

    /** Whether the clause is in the passive. */
    public static boolean isPassive(Sentence sentence, Word predicate) {
        return !sentence.children(predicate, "aux:pass", "nsubj:pass").isEmpty();
    }
}
