package dixit.event;

import dixit.language.Pack;
import dixit.syntax.Word;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What reading events of clauses and of nouns shares: the language's data and what applies it.
 *
 * @param knownVerbs lemmas of all verbs that the data speak of
 */
record EventParts(
        Grammar grammar,
        Lexicon lexicon,
        LightVerbs lights,
        Arguments arguments,
        Parties parties,
        Set<String> knownVerbs) {

    static EventParts read(Pack pack) {
        Grammar grammar = new Grammar(pack.values("events/grammar.yaml"));
        Lexicon lexicon = Lexicon.read(pack, grammar);
        LightVerbs lights = LightVerbs.read(pack, grammar);
        Set<String> known = new LinkedHashSet<>(lexicon.verbLemmas());
        known.addAll(lights.lemmas());
        return new EventParts(
                grammar, lexicon, lights, new Arguments(grammar), new Parties(grammar), Set.copyOf(known));
    }

    /** A verb's lemma as the data have it. */
    String verbLemma(Word verb) {
        return grammar.lexicalLemma(verb, knownVerbs);
    }

    /** A noun's lemma as the lexicon has it. */
    String nounLemma(Word noun) {
        return grammar.lexicalLemma(noun, lexicon.nounLemmas());
    }
}
