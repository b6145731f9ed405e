package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of clauses: one for each predicate, but for verbs that only frame another. */
final class ClauseEvents {
    private static final String NO = "no ";

    private final EventParts parts;
    private final NounEvents nouns;
    private final LightEvents lights;
    private final UntypedEvents untyped;

    ClauseEvents(EventParts parts) {
        this.parts = parts;
        this.nouns = new NounEvents(parts);
        this.lights = new LightEvents(parts, nouns);
        this.untyped = new UntypedEvents(parts.parties());
    }

    /** @param told is marked at the words whose event a clause tells */
    List<Event> of(Parsed in, boolean[] told) {
        List<Event> found = new ArrayList<>();
        for (Word predicate : Clauses.predicates(in)) {
            List<Argument> arguments = parts.arguments().ofClause(in, predicate);
            Event event = event(in, predicate, arguments, told);
            if (event != null) {
                told[predicate.index()] = true;
                found.add(event);
            }
        }
        return found;
    }

    /** The verbs that only frame another event: beginning, wanting, saying. */
    List<Event> frames(Parsed in) {
        List<Event> found = new ArrayList<>();
        for (Word predicate : Clauses.predicates(in)) {
            if (isFrame(in, predicate)) {
                found.add(untyped.event(in, predicate, parts.arguments().ofClause(in, predicate)));
            }
        }
        return found;
    }

    private @Nullable Event event(Parsed in, Word predicate, List<Argument> arguments, boolean[] told) {
        Event special = verbal(in, predicate, arguments, true, told);
        if (special != null) {
            return special;
        }
        Event light = lights.event(in, predicate, arguments, told);
        if (light != null) {
            return light;
        }
        Event plain = isFrame(in, predicate) ? null : verbal(in, predicate, arguments, false, told);
        if (plain != null) {
            return plain;
        }
        boolean isAttribute = predicate.isRelation("amod")
                && in.sentence().children(predicate).isEmpty();
        return isAttribute || isFrame(in, predicate) ? null : untyped.event(in, predicate, arguments);
    }

    private boolean isFrame(Parsed in, Word predicate) {
        return parts.grammar().in("frames", predicate)
                && !in.children(predicate, "xcomp", "ccomp", "advcl").isEmpty();
    }

    private @Nullable Event verbal(
            Parsed in, Word predicate, List<Argument> arguments, boolean special, boolean[] told) {
        String known = parts.grammar().withPrefix(in.sentence(), predicate, lemma(in, predicate));
        for (String lemma : parts.grammar().reflexiveKeys(in.sentence(), predicate, known)) {
            for (Lexicon.Entry entry : entries(in, predicate, lemma)) {
                if (Lexicon.isSpecial(entry) == special) {
                    Event event = fit(in, predicate, arguments, entry, kind(in, predicate) == Upos.NOUN);
                    if (event != null) {
                        mark(in, entry, predicate, told);
                        return event;
                    }
                }
            }
        }
        return null;
    }

    private String lemma(Parsed in, Word predicate) {
        return switch (kind(in, predicate)) {
            case VERB -> parts.verbLemma(predicate);
            case ADJ -> parts.adjectiveLemma(predicate);
            default -> parts.nounLemma(predicate);
        };
    }

    /** What kind of word a predicate is; what has an object is a verb, whatever its tag. */
    private static Upos kind(Parsed in, Word predicate) {
        return switch (predicate.upos()) {
            case VERB, AUX -> Upos.VERB;
            case ADJ -> Upos.ADJ;
            default -> in.children(predicate, "obj", "iobj").isEmpty() ? Upos.NOUN : Upos.VERB;
        };
    }

    private List<Lexicon.Entry> entries(Parsed in, Word predicate, String lemma) {
        return switch (kind(in, predicate)) {
            case VERB -> parts.lexicon().verbs(lemma);
            case ADJ -> parts.lexicon().adjectives(lemma);
            default -> parts.lexicon().nouns(lemma);
        };
    }

    private static void mark(Parsed in, Lexicon.Entry entry, Word predicate, boolean[] told) {
        List<Word> words = Matcher.match(in, predicate, entry.wording());
        if (words != null) {
            words.forEach(word -> told[word.index()] = true);
        }
    }

    /** The event of a predicate by an entry of the lexicon; null where it does not fit. */
    @Nullable
    Event fit(Parsed in, Word predicate, List<Argument> arguments, Lexicon.Entry entry, boolean nominal) {
        EventRule rule = entry.rule();
        List<Word> words = Matcher.match(in, predicate, entry.wording());
        if (words == null
                || !rule.subject().allowsSubject(Roles.first(arguments, List.of("subject")))
                || !rule.object().allows(Roles.first(arguments, List.of("object")))) {
            return null;
        }
        List<Argument> free = free(in, arguments, words);

        Roles roles = nominal
                ? predicative(in, new Lexicon.Match(rule, words), free, predicate)
                : roles(in, predicate, entry, free);
        if (!rule.needs().stream().allMatch(need -> has(need, free, roles))) {
            return null;
        }
        return parts.event(in, predicate, new Lexicon.Match(rule, words), roles, free, false);
    }

    private static boolean has(String need, List<Argument> arguments, Roles roles) {
        if (need.startsWith(NO)) {
            String function = need.substring(NO.length());
            return function.equals(Arguments.PREDICATE) ? !isNaming(arguments) : !has(function, arguments, roles);
        }
        return switch (need) {
            case "recipient" -> !roles.recipients().isEmpty();
            case "actor" -> !roles.actors().isEmpty();
            default ->
                arguments.stream().anyMatch(argument -> argument.function().equals(need));
        };
    }

    /** Whether one thing is said to be another: <i>called him a liar</i>, <i>a group called the League</i>. */
    private static boolean isNaming(List<Argument> arguments) {
        long objects = arguments.stream()
                .filter(argument -> argument.function().equals("object"))
                .count();
        return objects > 1
                || arguments.stream().anyMatch(argument -> argument.function().equals(Arguments.PREDICATE));
    }

    /** The arguments that do not name the event themselves, and those of the nouns that do. */
    private List<Argument> free(Parsed in, List<Argument> arguments, List<Word> words) {
        List<Argument> free = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean named = words.contains(argument.word()) && argument.mention() == null;
            if (!named) {
                free.add(argument);
            }
            if (named || isThing(argument)) {
                dependents(in, argument.word()).stream()
                        .filter(inner -> named
                                || !List.of("poss", "adjective", "compound").contains(inner.function()))
                        .forEach(free::add);
            }
        }
        return free;
    }

    /** What hangs on a noun and those joined to it. */
    private List<Argument> dependents(Parsed in, Word noun) {
        List<Argument> all = new ArrayList<>(parts.arguments().ofNoun(in, noun));
        in.children(noun, "conj").forEach(other -> all.addAll(parts.arguments().ofNoun(in, other)));
        return all;
    }

    private static boolean isThing(Argument argument) {
        return argument.function().equals("object") && argument.mention() == null;
    }

    private Roles roles(Parsed in, Word predicate, Lexicon.Entry entry, List<Argument> arguments) {
        RoleRule rule = entry.rule().roles();
        List<Party> between = fill(in, arguments, parts.grammar().expand(List.of("between")), false);
        List<Party> actors = fill(in, arguments, rule.actor(), false);
        List<Party> recipients = between.isEmpty() ? recipients(in, predicate, entry, arguments, actors) : between;
        Roles roles = new Roles(actors, recipients).distinct();
        if (roles.actors().isEmpty() && !between.isEmpty()) {
            return new Roles(between, List.of()).split();
        }
        return rule.symmetric() ? roles.split() : roles;
    }

    private List<Party> recipients(
            Parsed in, Word predicate, Lexicon.Entry entry, List<Argument> arguments, List<Party> actors) {
        List<String> functions = recipientFunctions(entry);
        List<Party> found = fill(in, arguments, functions, entry.rule().roles().places());
        if (!found.isEmpty()) {
            return found;
        }
        if (entry.rule().roles().places()) {
            return parts.nearby().place(in, predicate, Set.copyOf(functions));
        }
        boolean hasObject = arguments.stream().anyMatch(each -> each.function().equals("object"));
        boolean mayFollow = !actors.isEmpty() || parts.arguments().isPassive(in, predicate);
        return functions.contains("object") && !hasObject && mayFollow
                ? parts.nearby().behind(in, predicate)
                : List.of();
    }

    private List<String> recipientFunctions(Lexicon.Entry entry) {
        List<String> given = entry.rule().roles().recipient();
        if (!given.isEmpty()) {
            return given;
        }
        String preposition = parts.grammar().lastPreposition(entry.wording());
        return preposition.isEmpty() ? List.of("object") : List.of(preposition, "object");
    }

    /** <i>The country was its protector</i>: the subject acts, the noun's own arguments are recipients. */
    private Roles predicative(Parsed in, Lexicon.Match match, List<Argument> arguments, Word noun) {
        List<Argument> own = parts.arguments().ofNoun(in, noun);
        List<Party> actors = fill(in, arguments, List.of("subject"), false);
        if (actors.isEmpty()) {
            return nouns.roles(in, match, own);
        }
        List<Party> recipients = fill(in, own, parts.grammar().expand(List.of("poss", "of", "object")), false);
        List<Party> by = fill(
                in,
                own,
                match.rule().roles().nounRecipient(),
                match.rule().roles().places());
        return new Roles(actors, by.isEmpty() ? recipients : by).distinct();
    }

    private List<Party> fill(Parsed in, List<Argument> arguments, List<String> functions, boolean places) {
        return Roles.fill(in, parts.parties(), arguments, functions, places);
    }
}
