package dixit.name;

import dixit.document.Span;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds nouns that stand for people, bodies and states, and resolves them: <i>il leader nordcoreano</i>, <i>il ministro</i>. */
final class Descriptions {
    private final Reading reading;
    private final Titles titles;
    private final Resolver resolver;
    private final Pairs pairs;
    private final Set<Long> begun = new HashSet<>();

    Descriptions(Reading reading) {
        this.reading = reading;
        titles = new Titles(reading.lexicon());
        pairs = new Pairs(reading.discourse());
        resolver = new Resolver(reading, pairs);
    }

    Pairs pairs() {
        return pairs;
    }

    void add(Parsed parsed) {
        for (Word word : parsed.sentence().words()) {
            describe(parsed, word);
        }
        new Appositions(reading).join(parsed);
        pairs.note(parsed);
    }

    /** The mention that a noun heads, if it stands for somebody; made on the first call. */
    @Nullable
    Draft describe(Parsed parsed, Word word) {
        int token = parsed.tokenOf(word);
        boolean first = begun.add(((long) parsed.index() << 32) | word.index());
        if (!first
                || parsed.word(token).index() != word.index()
                || isInName(parsed, token)
                || isManner(parsed, token)) {
            return null;
        }
        Noun noun = noun(parsed, token, word);
        if (noun == null) {
            return null;
        }
        Resolver.Resolved resolved = resolver.resolve(parsed, noun);
        return resolved == null ? null : add(parsed, noun, resolved);
    }

    /** Whether a noun is half of a manner: <i>ship-to-ship</i>. */
    private static boolean isManner(Parsed parsed, int token) {
        return isLink(parsed, token + 2) || isLink(parsed, token - 2);
    }

    private static boolean isLink(Parsed parsed, int token) {
        return token > 0
                && token + 1 < parsed.tokens().size()
                && parsed.is(token, Upos.ADP)
                && touchesHyphen(parsed, token - 1)
                && touchesHyphen(parsed, token + 1);
    }

    private static boolean touchesHyphen(Parsed parsed, int token) {
        return parsed.text(token).equals("-")
                && token + 1 < parsed.tokens().size()
                && parsed.tokens().get(token).span().end()
                        == parsed.tokens().get(token + 1).span().begin();
    }

    /** Whether a noun only tells another that stands for somebody apart: <i>government</i> officials. */
    private boolean isPartOfTitle(Parsed parsed, Word word) {
        return word.isRelation("compound")
                && word.head() > word.index()
                && !titles.roles(parsed, parsed.tokenOf(parsed.sentence().word(word.head())))
                        .isEmpty();
    }

    /** In English nouns and adjectives right before the noun are its own, whatever the tree says. */
    private Phrase withCompound(Parsed parsed, Phrase phrase) {
        int from = phrase.from();
        boolean leads = reading.words().is("grammar", "compounds stand before the noun");
        while (leads && from > 0 && !parsed.isDeterminer(from)) {
            if (isCompound(parsed, from - 1)) {
                from--;
            } else if (isHyphened(parsed, from - 1)) {
                from -= 3;
            } else {
                break;
            }
        }
        return new Phrase(from, phrase.to());
    }

    /** Whether a participle that a hyphen joins to another word ends here: Iranian-backed. */
    private static boolean isHyphened(Parsed parsed, int token) {
        return token >= 2
                && parsed.is(token, Upos.VERB)
                && parsed.text(token - 1).equals("-")
                && isCompound(parsed, token - 2);
    }

    private static boolean isCompound(Parsed parsed, int token) {
        boolean noun = parsed.is(token, Upos.NOUN) || parsed.is(token, Upos.ADJ) || parsed.is(token, Upos.PROPN);
        boolean person =
                parsed.spotAt(token).map(spot -> spot.type() == NameType.PER).orElse(false);
        return noun && !person;
    }

    /** An article right before the phrase is its own, whatever the tree says. */
    private static Phrase withArticle(Parsed parsed, Phrase phrase) {
        int before = phrase.from() - 1;
        boolean article = parsed.isDeterminer(before)
                && parsed.tokens().get(before).first()
                        == parsed.tokens().get(before).last()
                && !parsed.isDeterminer(phrase.from());
        return article ? new Phrase(before, phrase.to()) : phrase;
    }

    /** An adjective of nation right behind the noun is its own, whatever the tree says. */
    private Phrase withDemonym(Parsed parsed, Phrase phrase, int token) {
        if (phrase.from() == token && token > 0) {
            Optional<Lexicon.Demonym> before = reading.lexicon().demonymEnding(parsed.tokens(), token - 1);
            if (before.isPresent()) {
                return new Phrase(before.get().from(), phrase.to());
            }
        }
        if (phrase.to() != token + 1 || phrase.to() == parsed.tokens().size()) {
            return phrase;
        }
        List<Lexicon.Demonym> demonym = reading.lexicon().demonymsAt(parsed.tokens(), phrase.to());
        return demonym.isEmpty()
                        || Character.isUpperCase(parsed.text(phrase.to()).charAt(0))
                ? phrase
                : new Phrase(phrase.from(), demonym.getFirst().to());
    }

    private @Nullable Noun noun(Parsed parsed, int token, Word word) {
        if (word.upos() == Upos.NUM) {
            return numeral(parsed, token, word);
        }
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN && word.upos() != Upos.ADJ) {
            return null;
        }
        Phrase phrase = withArticle(parsed, withCompound(parsed, withDemonym(parsed, Phrase.of(parsed, word), token)));
        Role role = isPartOfTitle(parsed, word) ? null : titles.role(parsed, token, phrase);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean state = reading.words().is("country", lemma)
                || reading.words().is("country", word.form().toLowerCase(Locale.ROOT));
        boolean demonym = role == null && !state && isNation(parsed, token, word);
        boolean attribute = word.upos() == Upos.ADJ && word.isRelation("amod");
        if ((role == null && !state && !demonym) || attribute) {
            return null;
        }
        return new Noun(parsed, token, word, lemma, phrase, role, state, count(parsed, word));
    }

    /** Whether a word for what comes from a country stands for people, not before or behind another noun. */
    private boolean isNation(Parsed parsed, int token, Word word) {
        boolean attribute = word.isRelation("amod") || word.isRelation("compound") || word.isRelation("flat");
        boolean before = token + 1 < parsed.tokens().size()
                && parsed.is(token + 1, Upos.NOUN)
                && parsed.word(token + 1).head() != word.index();
        boolean several = word.features().has("Number", "Plur")
                || !parsed.sentence().children(word, "det").isEmpty();
        return !attribute
                && !before
                && several
                && reading.lexicon().demonymEnding(parsed.tokens(), token).isPresent();
    }

    /** A number that stands for people already known: <i>i tre</i>. */
    private @Nullable Noun numeral(Parsed parsed, int token, Word word) {
        int count = reading.words().number(word.form().toLowerCase(Locale.ROOT));
        boolean argument = word.isRelation("nsubj") || word.isRelation("obj") || word.isRelation("obl");
        if (count < 2 || !argument || parsed.sentence().children(word).stream().anyMatch(c -> c.isRelation("nmod"))) {
            return null;
        }
        return new Noun(parsed, token, word, word.lemma(), Phrase.of(parsed, word), null, false, count);
    }

    private int count(Parsed parsed, Word word) {
        for (Word child : parsed.sentence().children(word, "nummod", "det", "amod")) {
            int count = reading.words().number(child.form().toLowerCase(Locale.ROOT));
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private boolean isInName(Parsed parsed, int token) {
        boolean inSpot = parsed.spotAt(token)
                .filter(spot -> !(titles.isCommonNoun(parsed, spot) && spot.from() == token))
                .isPresent();
        Span span = parsed.tokens().get(token).span();
        return inSpot
                || reading.discourse().of(parsed.index()).stream()
                        .anyMatch(draft -> draft.type() == Mention.Type.NAME
                                && draft.span().contains(span));
    }

    private Draft add(Parsed parsed, Noun noun, Resolver.Resolved resolved) {
        Span span = parsed.span(noun.phrase().from(), noun.phrase().to() - 1);
        Span name = parsed.spotAt(noun.token())
                .map(spot -> parsed.span(spot.from(), spot.to() - 1))
                .orElse(span);
        Draft draft = new Draft(
                span,
                name,
                parsed.index(),
                noun.word().index(),
                Mention.Type.DESCRIPTION,
                noun.word().isRelation("nsubj"),
                resolved.referents(),
                resolved.place(),
                resolved.rule());
        reading.discourse().add(draft);
        for (Referent referent : resolved.referents()) {
            referent.real().words.add(noun.lemma());
        }
        return draft;
    }
}
