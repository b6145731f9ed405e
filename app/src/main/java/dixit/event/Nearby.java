package dixit.event;

import dixit.name.Mention;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parties by the order of words, where the tree gives none: trees of long sentences are often wrong. */
record Nearby(Grammar grammar, Parties parties) {
    private static final int NEAR = 4;
    private static final int FAR = 9;

    /** The head of the mention right before a verb with its auxiliaries: <i>[gli Usa] hanno imposto</i>. */
    static @Nullable Word before(Parsed in, Word verb) {
        int first = verb.index();
        while (first > 0 && isPartOfVerb(in.sentence().word(first - 1))) {
            first--;
        }
        if (first == 0) {
            return null;
        }
        int end = in.sentence().word(first - 1).span().end();
        for (Mention mention : in.mentions()) {
            if (mention.span().end() == end) {
                Word head = in.sentence().word(mention.head());
                return Grammar.preposition(in.sentence(), head).isEmpty() ? head : null;
            }
        }
        return null;
    }

    private static boolean isPartOfVerb(Word word) {
        boolean isClitic = word.upos() == Upos.PRON && word.isRelation("expl");
        return word.upos() == Upos.AUX || word.upos() == Upos.ADV || isClitic;
    }

    /** The mention right behind a verb, without a preposition: <i>sono stati arrestati anche [tre uomini]</i>. */
    List<Party> behind(Parsed in, Word verb) {
        Word head = headBehind(in, verb);
        return head == null ? List.of() : parties.of(in, in.argument("object", head), false);
    }

    /** The head of that mention. */
    @Nullable
    Word headBehind(Parsed in, Word verb) {
        for (Word word : following(in, verb, NEAR)) {
            if (in.mention(word) != null) {
                return Grammar.preposition(in.sentence(), word).isEmpty() ? word : null;
            }
        }
        return null;
    }

    /** Those between whom it is, named behind the noun: <i>cooperazione nell'area fra [A, B e C]</i>. */
    List<Party> between(Parsed in, Word noun) {
        for (Word word : following(in, noun, FAR)) {
            if (grammar.marks(Grammar.preposition(in.sentence(), word), "between")) {
                return parties.of(in, in.argument("between", word), false);
            }
        }
        return List.of();
    }

    /** A place behind a verb with one of these prepositions: <i>recarsi col treno a [Vladivostok]</i>. */
    List<Party> place(Parsed in, Word verb, Set<String> prepositions) {
        for (Word word : following(in, verb, 2 * FAR)) {
            if (prepositions.contains(Grammar.preposition(in.sentence(), word))) {
                List<Party> found = parties.of(in, in.argument("place", word), true);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The words behind a word up to the next finite verb or the end of the clause. */
    private static List<Word> following(Parsed in, Word word, int most) {
        List<Word> found = new ArrayList<>();
        for (int i = word.index() + 1; i < in.sentence().size() && found.size() < most; i++) {
            Word next = in.sentence().word(i);
            boolean ends = next.upos() == Upos.SCONJ
                    || Parsed.isRelative(next)
                    || (next.upos() == Upos.VERB && next.features().has("VerbForm", "Fin"))
                    || next.form().matches("[.;:!?\"“”«»]");
            if (ends) {
                return found;
            }
            found.add(next);
        }
        return found;
    }
}
