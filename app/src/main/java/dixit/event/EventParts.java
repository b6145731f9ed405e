package dixit.event;

import dixit.language.Pack;
import dixit.syntax.Word;
import java.util.LinkedHashSet;
import java.util.List;
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
        Nearby nearby,
        ContextWords contexts,
        Sizes sizes,
        Set<String> knownVerbs) {

    static EventParts read(Pack pack) {
        Grammar grammar = new Grammar(pack.values("events/grammar.yaml"));
        Lexicon lexicon = Lexicon.read(pack, grammar);
        LightVerbs lights = LightVerbs.read(pack, grammar);
        Parties parties = new Parties(grammar);
        Set<String> known = new LinkedHashSet<>(lexicon.verbLemmas());
        known.addAll(lights.lemmas());
        return new EventParts(
                grammar,
                lexicon,
                lights,
                new Arguments(grammar),
                parties,
                new Nearby(grammar, parties),
                new ContextWords(pack.values("events/contexts.yaml")),
                new Sizes(pack.values("events/sizes.yaml")),
                Set.copyOf(known));
    }

    /** A verb's lemma as the data have it. */
    String verbLemma(Word verb) {
        return grammar.lexicalLemma(verb, knownVerbs);
    }

    /** An adjective's lemma as the lexicon has it. */
    String adjectiveLemma(Word adjective) {
        return grammar.lexicalLemma(adjective, lexicon.adjectiveLemmas());
    }

    /** A noun's lemma as the lexicon has it. */
    String nounLemma(Word noun) {
        return grammar.lexicalLemma(noun, lexicon.nounLemmas());
    }

    /**
     * An event by a rule.
     *
     * @param match the rule, and the words that name the event
     * @param arguments of its predicate and nouns
     */
    Event event(Parsed in, Word head, Lexicon.Match match, Roles roles, List<Argument> arguments, boolean nominal) {
        EventRule rule = match.rule();
        List<String> counted = nominal ? rule.roles().nounRecipient() : List.of("object", "of");
        List<Word> met = arguments.stream()
                .filter(argument -> !argument.dropped() && counted.contains(argument.function()))
                .map(Argument::word)
                .toList();
        return new Event(
                in.index(),
                head.index(),
                rule.type(),
                rule.mode(),
                contexts.of(in, head, rule.contexts()),
                Triggers.span(match.words(), head),
                roles.actors(),
                roles.recipients(),
                Triggers.what(in, arguments, rule.roles().what(), roles),
                sizes.of(in, head, rule.size(), met),
                nominal,
                rule.name());
    }
}
