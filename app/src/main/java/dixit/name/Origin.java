package dixit.name;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which country a noun phrase points to: by a demonym (<i>russo</i>), by whose it is (<i>del Cremlino</i>, <i>Putin's</i>),
 * or by where it is (<i>a Baghdad</i>).
 *
 * @param countries the countries named, in order of the text; null for a people that is no country's
 * @param owner who it belongs to
 */
record Origin(Set<@Nullable String> countries, @Nullable Referent owner) {

    boolean isKnown() {
        return !countries.isEmpty();
    }

    /** The country, if it is just one. */
    @Nullable
    String country() {
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    static Origin of(Reading reading, Parsed parsed, Phrase phrase, int head) {
        Set<@Nullable String> demonyms = demonyms(reading, parsed, phrase, head);
        Referent owner = owner(reading, parsed, phrase, head);
        if (!demonyms.isEmpty()) {
            return new Origin(demonyms, owner);
        }
        Set<@Nullable String> countries = new LinkedHashSet<>();
        String first = reading.lexicon().countryOfFirstPart(parsed.tokens().get(head));
        if (first != null) {
            countries.add(first);
        } else if (owner != null && owner.real().country != null) {
            countries.add(owner.real().country);
        }
        return new Origin(countries, owner);
    }

    /** Demonyms that modify the head, not a name or noun inside the phrase. */
    private static Set<@Nullable String> demonyms(Reading reading, Parsed parsed, Phrase phrase, int head) {
        Set<@Nullable String> countries = new LinkedHashSet<>();
        for (int i = phrase.from(); i < phrase.to(); ) {
            List<Lexicon.Demonym> found = reading.lexicon().demonymsAt(parsed.tokens(), i);
            int at = i;
            i++;
            if (found.isEmpty()
                    || at == head
                    || isOthers(parsed, at, found.getFirst().to(), head)) {
                continue;
            }
            countries.add(reading.nationOf(found.getFirst()));
            i = found.getFirst().to();
        }
        return countries;
    }

    /** Whether an adjective hangs on another noun that follows the head: <i>il capo della polizia russa</i> is no such case. */
    private static boolean isOthers(Parsed parsed, int from, int to, int head) {
        if (from == head + 1 || to == head) {
            return false;
        }
        Word word = parsed.word(to - 1);
        Word headWord = parsed.word(head);
        for (int step = 0; step < 3 && word.head() >= 0; step++) {
            Word above = parsed.sentence().word(word.head());
            if (above.index() == headWord.index()) {
                return false;
            }
            boolean attribute = above.isRelation("amod");
            boolean noun = above.upos() == Upos.NOUN || (above.upos() == Upos.VERB && !attribute);
            if (noun) {
                return !parsed.sentence().dominates(headWord, above) || above.upos() == Upos.VERB;
            }
            word = above;
        }
        return from > head + 6;
    }

    private static @Nullable Referent owner(Reading reading, Parsed parsed, Phrase phrase, int head) {
        Referent place = null;
        for (Draft draft : inside(reading, parsed, phrase, head)) {
            if (draft.referents().isEmpty()) {
                continue;
            }
            Referent referent = draft.referents().getFirst().real();
            if (isBelonging(reading, parsed, draft, head)) {
                return referent;
            }
            place = place == null ? referent : place;
        }
        return place;
    }

    /** Mentions inside the phrase, those behind the head first. */
    private static List<Draft> inside(Reading reading, Parsed parsed, Phrase phrase, int head) {
        List<Draft> after = new ArrayList<>();
        List<Draft> before = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (i == head) {
                continue;
            }
            for (int word = parsed.tokens().get(i).first();
                    word <= parsed.tokens().get(i).last();
                    word++) {
                Draft draft = reading.mention(parsed, parsed.sentence().word(word));
                if (draft != null) {
                    (i > head ? after : before).add(draft);
                }
            }
        }
        after.addAll(before);
        return after;
    }

    private static boolean isBelonging(Reading reading, Parsed parsed, Draft draft, int head) {
        Word word = parsed.sentence().word(draft.head());
        if (word.index() < parsed.word(head).index()) {
            return true;
        }
        return parsed.sentence().children(word, "case").stream()
                .anyMatch(preposition -> reading.words().is("belonging", preposition.lemma())
                        || reading.words().is("belonging", preposition.form().toLowerCase(Locale.ROOT)));
    }
}
