package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a verb of saying between commas beside the clause that it interrupts, and gives that clause its subject back: <i>the
 * army, a spokesman said, has killed ten rebels</i>.
 */
final class Interruptions {
    private final Sayings sayings;

    Interruptions(Sayings sayings) {
        this.sayings = sayings;
    }

    /** The sentence with the clause around each interruption in one piece. */
    Sentence straighten(Sentence sentence) {
        return sayings.mended(sentence, Interruptions::straighten);
    }

    private static @Nullable Sentence straighten(Sentence in, Word verb) {
        Word speaker = in.children(verb, "nsubj").stream()
                .reduce((first, second) -> second)
                .orElse(null);
        int end = comma(in, verb.index() + 1, in.size());
        int begin = speaker == null ? -1 : lastComma(in, speaker.index());
        if (speaker == null || begin < 1 || end < 0 || speaker.index() > verb.index()) {
            return null;
        }
        Word subject = subject(in, verb, speaker, begin);
        Word main = subject == null ? null : main(in, verb, end);
        if (subject == null || main == null) {
            return null;
        }
        List<Word> words = new ArrayList<>(in.words());
        if (main.head() == verb.index()) {
            words.set(main.index(), main.under(verb.head(), verb.relation()));
        }
        words.set(verb.index(), verb.under(main.index(), "parataxis"));
        boolean passive = !in.children(main, "aux:pass").isEmpty();
        words.set(subject.index(), subject.under(main.index(), passive ? "nsubj:pass" : "nsubj"));
        return in.asTree(words);
    }

    private static int comma(Sentence in, int from, int to) {
        for (int at = from; at < to; at++) {
            Word word = in.word(at);
            if (word.form().equals(",")) {
                return at;
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastComma(Sentence in, int before) {
        int at = before - 1;
        while (at >= 0 && !in.word(at).form().equals(",")) {
            at--;
        }
        return at;
    }

    /** The noun before the comma that the tree hangs on the verb of saying or who says it, where no verb stands with it. */
    private static @Nullable Word subject(Sentence in, Word verb, Word speaker, int comma) {
        Word found = null;
        for (Word word : in.words().subList(0, comma)) {
            found = word.head() == verb.index() || word.head() == speaker.index() ? word : found;
            if (Clauses.isFinite(word)) {
                return null;
            }
        }
        boolean noun = found != null
                && isNominal(in, found)
                && in.children(found, "case").isEmpty();
        return noun ? found : null;
    }

    /** Whether a word is a noun or stands for one: <i>all of these plans</i>. */
    private static boolean isNominal(Sentence in, Word word) {
        return switch (word.upos()) {
            case NOUN, PROPN, PRON -> true;
            case DET -> !in.children(word, "nmod").isEmpty();
            default -> false;
        };
    }

    /** The clause behind the second comma that has no subject of its own. */
    private static @Nullable Word main(Sentence in, Word verb, int comma) {
        for (Word word : in.words().subList(comma + 1, in.size())) {
            boolean beside = word.head() == verb.index() || verb.head() == word.index();
            if (beside && Clauses.isPredicate(in, word) && Clauses.finite(in, word) != null) {
                return Clauses.ownSubject(in, word) == null ? word : null;
            }
        }
        return null;
    }
}
