package dixit.name;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the title that stands before a person's name: <i>il ministro della Difesa russo</i> Serghei Shoigu. */
final class Titles {
    private static final int LONGEST = 9;

    private final Lexicon lexicon;
    private final NameWords words;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = lexicon.words();
    }

    /**
     * A title.
     *
     * @param from first token, the article included
     * @param noun its noun
     * @param role what the noun says
     */
    record Title(int from, int noun, Role role) {}

    /** Whether a name of an organisation is a noun of the language with what belongs to it: <i>governo tedesco</i>. */
    boolean isCommonNoun(Parsed parsed, Spot spot) {
        return spot.type() == NameType.ORG
                && spot.rule().equals("tagger")
                && Character.isLowerCase(parsed.text(spot.from()).charAt(0))
                && !roles(parsed, spot.from()).isEmpty();
    }

    List<Role> roles(Parsed parsed, int token) {
        return roles(parsed.word(token));
    }

    private List<Role> roles(Word word) {
        boolean noun = word.isNoun();
        if (!noun && (word.upos() != Upos.ADJ || word.isRelation("amod"))) {
            return List.of();
        }
        List<Role> roles = words.roles(word.lemma().toLowerCase(Locale.ROOT));
        return roles.isEmpty() ? words.roles(word.form().toLowerCase(Locale.ROOT)) : roles;
    }

    /** The rule for a noun, given the other words of its phrase. */
    @Nullable
    Role role(Parsed parsed, int token, Phrase phrase) {
        for (Role role : roles(parsed, token)) {
            if (role.with().isEmpty() || role.with().stream().anyMatch(with -> holds(parsed, phrase, with))) {
                return role;
            }
        }
        return null;
    }

    private static boolean holds(Parsed parsed, Phrase phrase, String with) {
        StringBuilder keys = new StringBuilder(" ");
        for (int i = phrase.from(); i < phrase.to(); i++) {
            keys.append(parsed.tokens().get(i).key()).append(' ');
        }
        return keys.indexOf(" " + with + " ") >= 0;
    }

    @Nullable
    Title of(Parsed parsed, Spot spot) {
        if (spot.type() != NameType.PER) {
            return null;
        }
        int noun = noun(parsed, spot);
        if (noun < 0) {
            return null;
        }
        int from = begin(parsed, noun);
        Role role = role(parsed, noun, new Phrase(from, spot.from()));
        return role == null ? null : new Title(from, noun, role);
    }

    private int noun(Parsed parsed, Spot spot) {
        if (parsed.is(spot.from() - 1, Upos.ADP) || spot.from() == 0) {
            return -1;
        }
        for (int i = spot.from() - 1; i >= 0 && i >= spot.from() - LONGEST; i--) {
            if (roles(parsed, i).stream().anyMatch(role -> role.kind() == EntityKind.PERSON)) {
                return i;
            }
            if (!mayStandInTitle(parsed, i, i == spot.from() - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mayStandInTitle(Parsed parsed, int token, boolean last) {
        if (!lexicon.demonymsAt(parsed.tokens(), token).isEmpty()
                || parsed.text(token).equals("-")) {
            return true;
        }
        Token at = parsed.tokens().get(token);
        boolean prepositional = parsed.firstWord(token).upos() == Upos.ADP;
        boolean person =
                parsed.spotAt(token).map(spot -> spot.type() == NameType.PER).orElse(false);
        if (parsed.isDeterminer(token)) {
            return !last && (prepositional || (at.first() == at.last() && parsed.is(token - 1, Upos.ADP)));
        }
        return switch (parsed.upos(token)) {
            case ADJ, NOUN, PROPN -> !person;
            case ADP -> !last;
            case ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    }

    private int begin(Parsed parsed, int noun) {
        int from = noun;
        while (from > 0 && noun - from < LONGEST) {
            Word word = parsed.word(from - 1);
            Token token = parsed.tokens().get(from - 1);
            boolean article = word.isDeterminer() && token.first() == token.last();
            boolean former = words.is("former", token.key());
            boolean attribute = switch (word.upos()) {
                case ADJ, PROPN, NOUN, PART -> true;
                case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
            };
            boolean ahead = word.head() > word.index()
                    && word.head() <= parsed.tokens().get(noun).last() + 6;
            boolean hangs = ahead || parsed.sentence().dominates(parsed.word(noun), word);
            if (!article && !former && !(attribute && hangs)) {
                return from;
            }
            from--;
            if (article) {
                return from;
            }
        }
        return from;
    }
}
