package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a subject of the noun behind a verb that cannot have an object: <i>è stato giustiziato il generale</i>, <i>spiccano due
 * nomi</i>. Which auxiliaries and verbs allow no object says {@code clauses.yaml}.
 */
final class Inversions {
    private final Set<String> auxiliaries = new HashSet<>();
    private final Set<String> intransitives = new HashSet<>();

    Inversions(List<Rule> rules) {
        for (Rule rule : rules) {
            auxiliaries.addAll(rule.strings("auxiliaries"));
            intransitives.addAll(rule.strings("intransitive"));
        }
    }

    /** The sentence with each of its inverted subjects marked as one. */
    Sentence straighten(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word verb : sentence.words()) {
            if (takesNoObject(sentence, verb)) {
                boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
                for (Word object : sentence.children(verb, "obj")) {
                    if (object.index() > verb.index() && isNoun(object)) {
                        words.set(object.index(), object.under(verb.index(), passive ? "nsubj:pass" : "nsubj"));
                    }
                }
            }
        }
        return words.equals(sentence.words()) ? sentence : new Sentence(sentence.span(), words);
    }

    private boolean takesNoObject(Sentence in, Word verb) {
        boolean bare = in.children(verb, "nsubj", "csubj", "expl", "iobj").isEmpty();
        boolean intransitive = intransitives.contains(verb.lemma()) && Clauses.isFinite(verb);
        return verb.upos() == Upos.VERB && bare && (intransitive || hasAuxiliary(in, verb));
    }

    private boolean hasAuxiliary(Sentence in, Word verb) {
        List<Word> all = in.children(verb, "aux");
        return verb.features().has("VerbForm", "Part")
                && !all.isEmpty()
                && all.stream().allMatch(aux -> auxiliaries.contains(aux.lemma()));
    }

    private static boolean isNoun(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
    }
}
