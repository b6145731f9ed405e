package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that a verb and its noun name together: <i>imporre sanzioni</i>, <i>hold talks</i>. */
record LightEvents(EventParts parts, NounEvents nouns) {

    /** @param told is marked at the words of its noun */
    @Nullable
    Event event(Parsed in, Word verb, List<Argument> arguments, boolean[] told) {
        String lemma = parts.grammar().withPrefix(in.sentence(), verb, parts.verbLemma(verb));
        for (Argument argument : arguments) {
            Lexicon.Match match = argument.dropped() ? null : nouns.match(in, argument.word());
            if (match != null
                    && match.rule().support().contains(lemma)
                    && !told[argument.word().index()]) {
                return light(
                        in, verb, arguments, argument, match, parts.lights().subject(lemma), told);
            }
        }
        for (LightVerbs.Light light : parts.lights().of(lemma)) {
            boolean fits = verb.upos() != Upos.ADJ || light.noun().equals("subject");
            Argument noun = fits ? LightVerbs.noun(in, verb, light, arguments) : null;
            Lexicon.Match match = noun == null ? null : nouns.match(in, noun.word());
            if (noun != null && match != null) {
                return light(in, verb, arguments, noun, match, light.subject(), told);
            }
        }
        return isWhere(in, verb) ? ofSubject(in, verb, arguments, told) : null;
    }

    /** Whether a copula only says where a subject stands: <i>alcuni scontri sono in corso</i>. */
    private static boolean isWhere(Parsed in, Word predicate) {
        return !in.children(predicate, "cop").isEmpty()
                && !in.children(predicate, "case").isEmpty();
    }

    private @Nullable Event ofSubject(Parsed in, Word predicate, List<Argument> arguments, boolean[] told) {
        for (Argument argument : arguments) {
            boolean subject = argument.function().equals("subject") && !argument.dropped();
            Lexicon.Match match = subject && argument.mention() == null ? nouns.match(in, argument.word()) : null;
            if (match != null
                    && match.rule().type() != null
                    && !told[argument.word().index()]) {
                return light(in, predicate, arguments, argument, match, "none", told);
            }
        }
        return null;
    }

    private Event light(
            Parsed in,
            Word verb,
            List<Argument> arguments,
            Argument noun,
            Lexicon.Match match,
            String subject,
            boolean[] told) {
        List<Argument> own = new ArrayList<>(parts.arguments().ofNoun(in, noun.word()));
        arguments.stream()
                .filter(each -> !each.equals(noun) && !each.function().equals("subject"))
                .forEach(own::add);
        Roles roles = nouns.roles(in, match, own);
        List<Party> subjects =
                noun.function().equals("subject") ? List.of() : fill(in, arguments, List.of("subject"), false);
        roles = withSubject(roles, subjects, subject);
        if (match.rule().roles().symmetric()) {
            roles = roles.split();
        }
        match.words().forEach(word -> told[word.index()] = true);
        List<Word> words = new ArrayList<>(match.words());
        words.add(verb);
        return parts.event(in, verb, new Lexicon.Match(match.rule(), words), roles, own, false);
    }

    private static Roles withSubject(Roles roles, List<Party> subjects, String role) {
        if (subjects.isEmpty()) {
            return roles;
        }
        Roles own = roles.seenFrom(subjects);
        if (own != null) {
            return own;
        }
        return switch (role) {
            case "actor" -> new Roles(subjects, roles.recipients()).distinct();
            case "recipient" -> new Roles(roles.actors(), subjects).distinct();
            default -> roles;
        };
    }

    private List<Party> fill(Parsed in, List<Argument> arguments, List<String> functions, boolean places) {
        return Roles.fill(in, parts.parties(), arguments, functions, places);
    }
}
