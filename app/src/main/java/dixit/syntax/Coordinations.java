package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells clauses joined by <i>and</i> from nouns joined by it, where the tree has mistaken one for the other: the subject of
 * the second clause does not belong to the nouns that end the first (<i>discussed aid with Rome and the minister said …</i>),
 * and a finite verb goes on from a finite one, not from its infinitive.
 */
final class Coordinations {
    private final Sentence sentence;
    private final List<Word> words;

    private Coordinations(Sentence sentence) {
        this.sentence = sentence;
        this.words = new ArrayList<>(sentence.words());
    }

    /** The sentence with such clauses set apart. */
    static Sentence apart(Sentence sentence) {
        Coordinations now = new Coordinations(sentence);
        for (Word word : sentence.words()) {
            if (now.free(now.sentence.word(word.index()))) {
                now = new Coordinations(new Sentence(sentence.span(), now.words));
            }
        }
        return now.sentence;
    }

    private boolean free(Word verb) {
        return Clauses.isPredicate(sentence, verb) && (freeSubject(verb) || freeClause(verb) || freeFinite(verb));
    }

    /** Gives a finite verb the noun right before it, if that is the last of joined nouns of the clause before. */
    private boolean freeSubject(Word verb) {
        Word finite = Clauses.finite(sentence, verb);
        boolean loose = verb.isRelation("parataxis") || verb.isRelation("ccomp") || verb.isRelation("conj");
        if (finite == null
                || !loose
                || !sentence.children(verb, "nsubj", "csubj", "mark", "cc").isEmpty()) {
            return false;
        }
        Word noun = endingAt(leftOf(verb) - 1, verb);
        Word above = noun == null ? null : Clauses.predicateOf(sentence, sentence.word(noun.head()));
        if (noun == null || above == null || !agrees(noun, finite) || !sentence.dominates(above, verb)) {
            return false;
        }
        Word joining = sentence.children(noun, "cc").getFirst();
        set(noun, verb, "nsubj");
        set(joining, verb, "cc");
        set(verb, above, "conj");
        return true;
    }

    /** The noun joined to others whose phrase ends with this word. */
    private @Nullable Word endingAt(int last, Word verb) {
        if (last < 0 || sentence.dominates(verb, sentence.word(last))) {
            return null;
        }
        Word at = sentence.word(last);
        while (true) {
            if (at.isRelation("conj") && isBareNominal(at)) {
                List<Word> phrase = sentence.subtree(at);
                boolean whole = phrase.getLast().index() == last
                        && !sentence.children(at, "cc").isEmpty();
                return whole ? at : null;
            }
            if (at.isRoot() || Clauses.isPredicate(sentence, at)) {
                return null;
            }
            at = sentence.word(at.head());
        }
    }

    /** Gives a clause's head its subject back, where a phrase with a preposition is joined to it: that opens the next clause. */
    private boolean freeClause(Word verb) {
        Word first = verb.isRoot() ? null : sentence.word(verb.head());
        boolean loose = verb.isRelation("parataxis") || verb.isRelation("ccomp");
        if (first == null
                || !loose
                || first.index() > verb.index()
                || !sentence.children(verb, "mark").isEmpty()
                || !sentence.children(first, "nsubj", "csubj").isEmpty()) {
            return false;
        }
        for (Word subject : sentence.children(verb, "nsubj")) {
            for (Word joined : sentence.children(subject, "conj")) {
                boolean unlike = subject.index() > first.index()
                        && joined.index() < verb.index()
                        && sentence.children(subject, "case").isEmpty()
                        && !sentence.children(joined, "case").isEmpty()
                        && !sentence.children(joined, "cc").isEmpty();
                if (unlike) {
                    set(sentence.children(joined, "cc").getFirst(), verb, "cc");
                    set(joined, verb, "obl");
                    set(subject, first, "nsubj");
                    set(verb, first, "conj");
                    return true;
                }
            }
        }
        return false;
    }

    /** Joins a finite verb to the finite one above the infinitive that it was joined to: <i>refuses to sign and accuses Rome</i>. */
    private boolean freeFinite(Word verb) {
        Word finite = Clauses.finite(sentence, verb);
        Word first = verb.isRelation("conj") ? sentence.word(verb.head()) : verb;
        boolean unlike = finite != null
                && finite.features().has("Mood", "Ind")
                && first.features().has("VerbForm", "Inf")
                && Clauses.finite(sentence, first) == null
                && sentence.children(verb, "nsubj", "mark").isEmpty();
        Word above = first;
        while (unlike && !above.isRoot() && Clauses.finite(sentence, above) == null) {
            above = sentence.word(above.head());
        }
        if (!unlike || Clauses.finite(sentence, above) == null || above.upos() != Upos.VERB) {
            return false;
        }
        set(verb, above, "conj");
        return true;
    }

    private void set(Word word, Word head, String relation) {
        words.set(word.index(), words.get(word.index()).under(head.index(), relation));
    }

    /** The first word of a verb with its auxiliaries, its pronouns and its negation. */
    private int leftOf(Word verb) {
        int first = verb.index();
        while (first > 0) {
            Word before = sentence.word(first - 1);
            boolean part = before.head() == verb.index()
                    && (before.isRelation("aux")
                            || before.isRelation("cop")
                            || before.isRelation("expl")
                            || before.upos() == Upos.PRON
                            || before.upos() == Upos.ADV);
            if (!part) {
                return first;
            }
            first--;
        }
        return first;
    }

    private boolean isBareNominal(Word word) {
        boolean noun = word.isNoun();
        return noun && sentence.children(word, "case").isEmpty();
    }

    private static boolean agrees(Word noun, Word finite) {
        String number = noun.features().get("Number");
        String person = finite.features().get("Person");
        boolean third = person.isEmpty() || person.equals("3");
        return third && (number.isEmpty() || finite.features().has("Number", number));
    }
}
