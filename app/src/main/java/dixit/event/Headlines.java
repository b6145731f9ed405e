package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events of headlines in capitals, whose verb is taken for a name: <i>Foreign Minister Meets Russian President</i>. */
record Headlines(EventParts parts, ClauseEvents clauses) {

    /** The event of a sentence in which no clause has a type; null where no word can be its verb. */
    @Nullable
    Event event(Parsed in) {
        for (Word word : in.sentence().words()) {
            Word subject = mayBeVerb(in, word) ? Nearby.before(in, word) : null;
            Event event = subject == null ? null : event(in, word, subject);
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private static boolean mayBeVerb(Parsed in, Word word) {
        boolean mistaken = word.upos() == Upos.PROPN || word.upos() == Upos.NOUN || word.upos() == Upos.ADJ;
        return mistaken && Character.isUpperCase(word.form().codePointAt(0)) && in.mention(word) == null;
    }

    private @Nullable Event event(Parsed in, Word word, Word subject) {
        String lemma = parts.verbLemma(word);
        if (lemma.equals(word.form().toLowerCase(Locale.ROOT))) {
            return null; // a noun as it stands
        }
        List<Argument> arguments = new ArrayList<>(List.of(in.argument("subject", subject)));
        Word object = parts.nearby().headBehind(in, word);
        if (object != null) {
            arguments.add(in.argument("object", object));
        }
        for (Lexicon.Entry entry : parts.lexicon().verbs(lemma)) {
            Event event = entry.wording().others().isEmpty() ? clauses.fit(in, word, arguments, entry, false) : null;
            if (event != null) {
                return event;
            }
        }
        return null;
    }
}
