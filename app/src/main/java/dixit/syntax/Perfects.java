package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an auxiliary of a verb whose participle was taken for its complement: <i>die Soldaten haben den Gefangenen
 * gefoltert</i>. Which verbs are auxiliaries of participles says {@code clauses.yaml}.
 */
final class Perfects {
    private final Set<String> auxiliaries = new HashSet<>();

    Perfects(List<Rule> rules) {
        rules.forEach(rule -> auxiliaries.addAll(rule.strings("perfect")));
    }

    /** The sentence with its participles over their auxiliaries. */
    Sentence raised(Sentence sentence) {
        Sentence now = sentence;
        for (Word word : sentence.words()) {
            Word verb = now.word(word.index());
            Word participle =
                    auxiliaries.contains(verb.lemma()) && !verb.isRelation("aux") ? participle(now, verb) : null;
            if (participle != null) {
                now = raised(now, verb, participle);
            }
        }
        return now;
    }

    private static @Nullable Word participle(Sentence in, Word verb) {
        List<Word> complements = in.children(verb, "xcomp");
        Word only = complements.size() == 1 ? complements.getFirst() : null;
        boolean perfect = only != null
                && only.upos() == Upos.VERB
                && only.features().has("VerbForm", "Part")
                && in.children(only, "mark", "aux", "nsubj").isEmpty();
        return perfect ? only : null;
    }

    private static Sentence raised(Sentence in, Word verb, Word participle) {
        List<Word> words = new ArrayList<>(in.words());
        for (Word child : in.children(verb)) {
            words.set(child.index(), child.under(participle.index(), child.relation()));
        }
        words.set(participle.index(), participle.under(verb.head(), verb.relation()));
        words.set(verb.index(), verb.under(participle.index(), "aux").as(Upos.AUX, verb.lemma(), verb.features()));
        return in.with(words);
    }
}
