package dixit.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb of saying behind the last comma its own subject where the tree takes that for an apposition of the object
 * before the comma: <i>they will join NATO, the minister said</i>, <i>citing officials, the agency reports that …</i>.
 */
final class Closings {
    private static final Features PAST = Features.parse("Mood=Ind|Tense=Past|VerbForm=Fin");

    private final Sayings sayings;

    Closings(Sayings sayings) {
        this.sayings = sayings;
    }

    /** The sentence with who says it as the subject of the saying, and what is said as its complement. */
    Sentence straighten(Sentence sentence) {
        return sayings.mended(single(sentence), Closings::straighten);
    }

    /** A verb of saying with its subject before it has no other behind it: <i>Andersson said Monday</i>. */
    private Sentence single(Sentence in) {
        List<Word> words = new ArrayList<>(in.words());
        for (Word verb : in.words()) {
            List<Word> subjects = sayings.has(verb) ? in.children(verb, "nsubj") : List.of();
            for (Word second : subjects) {
                boolean behind = second.relation().equals("nsubj") && second.index() > verb.index();
                if (behind && subjects.getFirst().index() < verb.index()) {
                    words.set(second.index(), second.under(verb.index(), "obl"));
                }
            }
        }
        return in.with(words);
    }

    private static @Nullable Sentence straighten(Sentence in, Word verb) {
        int comma = commaBefore(in, verb);
        Word speaker = comma > 0 ? between(in, comma, verb) : null;
        boolean joined = speaker != null && (speaker.head() < comma || !isSubject(speaker, verb));
        Word said = joined ? lastPredicate(in, comma) : null;
        if (speaker == null || said == null) {
            return null;
        }
        boolean opens = said.index() == 0;
        if (!opens && !isLast(in, verb)) {
            return null;
        }
        List<Word> words = new ArrayList<>(in.words());
        for (Word subject : in.children(verb, "nsubj")) {
            if (subject.index() < comma && subject.index() > said.index()) {
                words.set(subject.index(), subject.under(said.index(), "obj"));
            }
        }
        words.set(speaker.index(), speaker.under(verb.index(), "nsubj"));
        Word top = top(in, said, comma);
        if (top.head() != verb.index()) {
            words.set(verb.index(), verb.under(top.head(), top.relation()));
        }
        words.set(top.index(), top.under(verb.index(), opens ? "advcl" : "ccomp"));
        if (!Clauses.isFinite(verb)) {
            words.set(verb.index(), words.get(verb.index()).as(Upos.VERB, verb.lemma(), PAST));
        }
        return in.asTree(words);
    }

    private static boolean isSubject(Word word, Word verb) {
        return word.head() == verb.index() && word.isRelation("nsubj");
    }

    /** The comma before a finite verb that only a noun parts from it; -1 for none. */
    private static int commaBefore(Sentence in, Word verb) {
        int at = verb.index() - 1;
        while (at > 0 && !in.word(at).form().equals(",") && !in.word(at).isRelation("cc")) {
            at--;
        }
        return mayBeFinite(in, verb) && at > 0 && in.word(at).form().equals(",") ? at : -1;
    }

    /** A past participle without auxiliary has in some languages the form of the past. */
    private static boolean mayBeFinite(Sentence in, Word verb) {
        boolean participle = verb.features().has("VerbForm", "Part")
                && verb.features().has("Tense", "Past")
                && in.children(verb, "aux").isEmpty();
        return Clauses.isFinite(verb) || participle;
    }

    /** The only word between the comma and the verb that hangs on none of the others, if it is a noun. */
    private static @Nullable Word between(Sentence in, int comma, Word verb) {
        Word found = null;
        for (Word word : in.words().subList(comma + 1, verb.index())) {
            boolean outer = word.head() <= comma || word.head() >= verb.index();
            if (outer && found != null) {
                return null;
            }
            found = outer ? word : found;
        }
        boolean noun = found != null && found.isNoun();
        return noun ? found : null;
    }

    /** The verb before the comma that is nearest to it, if it stands in a finite clause; else one that opens the sentence. */
    private static @Nullable Word lastPredicate(Sentence in, int comma) {
        boolean finite = false;
        Word last = null;
        for (Word word : in.words().subList(0, comma)) {
            last = word.upos() == Upos.VERB ? word : last;
            finite |= Clauses.isFinite(word);
        }
        Word first = in.word(0);
        return finite ? last : first.upos() == Upos.VERB && comma > 1 ? first : null;
    }

    /** The word before the comma that a word there hangs on in the end. */
    private static Word top(Sentence in, Word from, int comma) {
        Word at = from;
        while (!at.isRoot() && at.head() < comma) {
            at = in.word(at.head());
        }
        return at;
    }

    /** Whether no object and no other clause follows, up to a comma. */
    private static boolean isLast(Sentence in, Word verb) {
        return in.words().subList(verb.index() + 1, in.size()).stream()
                .takeWhile(word -> !word.form().equals(","))
                .noneMatch(word -> Clauses.isFinite(word) || word.isRelation("obj"));
    }
}
