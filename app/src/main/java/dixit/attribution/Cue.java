package dixit.attribution;

import dixit.document.Span;
import dixit.factuality.FactualityLexicon;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cue where it stands.
 *
 * @param sentence index of its sentence
 * @param word its word: verb, noun or preposition
 * @param rule what it does
 */
record Cue(int sentence, Word word, CueRule rule) {
    private static final int FARTHEST_GOVERNOR = 2;

    /** The words that attribute: the verb with its auxiliaries, negation and noun. */
    Span span(Sentence in, FactualityLexicon factuality) {
        Span span = word.span();
        for (Word child : in.children(word)) {
            boolean part = child.isRelation("aux")
                    || child.isRelation("cop")
                    || factuality.isNegation(child)
                    || rule.with().contains(child.lemma());
            if (part && Math.abs(child.index() - word.index()) <= 4) {
                span = span.to(child.span());
            }
        }
        return span;
    }

    /** Whether it is negated, itself or by what governs its infinitive (<i>non siamo in grado di confermare</i>). */
    boolean negated(Sentence in, FactualityLexicon factuality) {
        Word at = word;
        for (int step = 0; step <= FARTHEST_GOVERNOR; step++) {
            for (Word child : in.children(at, "advmod", "det")) {
                if (factuality.isNegation(child)) {
                    return true;
                }
            }
            if (at.isRoot() || Clauses.finite(in, at) != null) {
                return false;
            }
            at = in.word(at.head());
        }
        return false;
    }

    /** Whether its subject is who is spoken of: a passive, or a participle without auxiliary. */
    boolean passive(Sentence in) {
        if (rule.adjectival()) {
            return false;
        }
        if (Clauses.isPassive(in, word)) {
            return true;
        }
        Word subject = Clauses.ownSubject(in, word);
        boolean active = subject != null && subject.relation().equals("nsubj") && subject.index() < word.index();
        return !active
                && word.features().has("VerbForm", "Part")
                && !word.features().has("Tense", "Pres")
                && in.children(word, "aux").isEmpty()
                && !word.isRelation("conj");
    }

    /** Whether nobody is named as its subject, nor meant: <i>si dice che</i>. */
    boolean impersonal(Sentence in) {
        return !in.children(word, "expl:impers").isEmpty();
    }

    /** What rules say of the word, with the noun or adjective that must stand with it. */
    static List<CueRule> rules(CueLexicon lexicon, Sentence in, Word word) {
        List<CueRule> found = new ArrayList<>();
        if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
            for (CueRule rule : verb(lexicon, in, word)) {
                boolean complete = rule.with().isEmpty() || companion(in, word, rule) != null;
                if (complete && !hasOf(in, word, rule.without())) {
                    found.add(rule);
                }
            }
            found.sort((a, b) -> Boolean.compare(a.with().isEmpty(), b.with().isEmpty()));
        }
        boolean predicative =
                Clauses.hasCopula(in, word) || !in.children(word, "aux").isEmpty();
        if (word.upos() == Upos.ADJ || (word.upos() == Upos.VERB && predicative)) {
            found.addAll(lexicon.adjective(word.lemma()));
        }
        return found;
    }

    /** The rules of a verb, with its separated prefix if there are such: <i>kündigte … an</i> is <i>ankündigen</i>. */
    private static List<CueRule> verb(CueLexicon lexicon, Sentence in, Word word) {
        for (Word particle : in.children(word, "compound:prt")) {
            List<CueRule> whole = lexicon.verb(particle.form().toLowerCase(Locale.ROOT) + word.lemma());
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        return lexicon.verb(word.lemma());
    }

    private static boolean hasOf(Sentence in, Word verb, List<String> lemmas) {
        return !lemmas.isEmpty()
                && in.children(verb, "obj", "nsubj:pass", "nsubj").stream()
                        .anyMatch(noun -> lemmas.contains(noun.lemma()));
    }

    /** The noun or adjective that must stand with the verb, or what its preposition or conjunction leads to. */
    static @Nullable Word companion(Sentence in, Word verb, CueRule rule) {
        for (Word child : in.children(verb)) {
            boolean led = in.children(child, child.isRelation("ccomp") ? "mark" : "case").stream()
                    .anyMatch(word -> rule.with().contains(word.lemma()));
            if (led || rule.with().contains(child.lemma())) {
                return child;
            }
        }
        return null;
    }
}
