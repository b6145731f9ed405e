package dixit.event;

import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that a noun names, outside a clause of their own: <i>l'invio di armi a Mosca</i>. */
record NounEvents(EventParts parts) {

    /** @param told words whose event a clause has told */
    List<Event> of(Parsed in, boolean[] told) {
        List<Event> found = new ArrayList<>();
        for (Word word : in.sentence().words()) {
            if (!told[word.index()] && word.isNoun() && !isSomebody(in, word)) {
                Event event = event(in, word, told);
                if (event != null) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    /** <i>The opposition</i> may be a party, and then is no event. */
    private static boolean isSomebody(Parsed in, Word noun) {
        Mention mention = in.mention(noun);
        return mention != null ? isSomebody(mention) : isInName(in, noun);
    }

    /** What happened of an event that is told already: the death of a sentence to death. */
    private boolean isPartOfEvent(Parsed in, Word noun, boolean[] told) {
        Word head = noun.isRelation("nmod") ? in.head(noun) : null;
        return head != null
                && parts.grammar().marks(Grammar.preposition(in.sentence(), noun), "of")
                && (told[head.index()] || match(in, head) != null);
    }

    private static boolean isSomebody(Mention mention) {
        return mention.entities().stream().anyMatch(entity -> entity.kind() != EntityKind.PLACE);
    }

    /** <i>Grazia</i> in <i>Maria Grazia Cutuli</i>. */
    private static boolean isInName(Parsed in, Word noun) {
        return noun.upos() == Upos.PROPN
                && in.mentions().stream()
                        .anyMatch(mention -> mention.type() == Mention.Type.NAME
                                && mention.name().contains(noun.span())
                                && isSomebody(mention));
    }

    private @Nullable Event event(Parsed in, Word noun, boolean[] told) {
        Lexicon.Match match = match(in, noun);
        if (match == null || (match.rule().type() == null && isPartOfEvent(in, noun, told))) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        match.words().forEach(word -> told[word.index()] = true);
        match.words().forEach(word -> arguments.addAll(parts.arguments().ofNoun(in, word)));
        Roles roles = withAttendant(in, noun, roles(in, match, arguments));
        return parts.event(in, noun, match, roles, arguments, true);
    }

    /** <i>The minister on a visit</i>: whom the noun is said of takes part. */
    private Roles withAttendant(Parsed in, Word noun, Roles roles) {
        Word attendant = noun.isRelation("nmod") ? in.head(noun) : null;
        boolean attends = attendant != null
                && roles.actors().isEmpty()
                && parts.grammar().marks(Grammar.preposition(in.sentence(), noun), "attending");
        return attends && attendant != null
                ? new Roles(parts.parties().of(in, in.argument("subject", attendant), false), roles.recipients())
                        .distinct()
                : roles;
    }

    /** The most specific entry that a noun fits; null if the lexicon has none. */
    Lexicon.@Nullable Match match(Parsed in, Word noun) {
        String lemma = parts.nounLemma(noun);
        for (Lexicon.Entry entry : parts.lexicon().nouns(lemma)) {
            List<Word> words = Matcher.match(in, noun, entry.wording());
            if (words != null) {
                return new Lexicon.Match(entry.rule(), words);
            }
        }
        return null;
    }

    /** The parties by a noun's own arguments. */
    Roles roles(Parsed in, Lexicon.Match match, List<Argument> arguments) {
        RoleRule rule = match.rule().roles();
        List<Argument> free = arguments.stream()
                .filter(argument -> !match.words().contains(argument.word()))
                .toList();
        List<Party> between = fill(in, free, parts.grammar().expand(List.of("between")), false);
        if (!between.isEmpty()) {
            return new Roles(between, List.of()).split();
        }
        List<Party> recipients = fill(in, free, rule.nounRecipient(), rule.places());
        List<Argument> rest = free.stream()
                .filter(argument -> !fills(in, argument, recipients))
                .toList();
        Roles roles = new Roles(fill(in, rest, rule.nounActor(), false), recipients).distinct();
        if (rule.symmetric() && roles.actors().isEmpty() && roles.recipients().isEmpty()) {
            roles = new Roles(parts.nearby().between(in, match.words().getLast()), List.of());
        }
        return rule.symmetric() ? roles.split() : roles;
    }

    private boolean fills(Parsed in, Argument argument, List<Party> recipients) {
        return parts.parties().of(in, argument, true).stream().anyMatch(recipients::contains);
    }

    private List<Party> fill(Parsed in, List<Argument> arguments, List<String> functions, boolean places) {
        return Roles.fill(in, parts.parties(), arguments, functions, places);
    }
}
