package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a subject of the noun behind a verb that cannot have an object: <i>è stato giustiziato il generale</i>, <i>spiccano due
 * nomi</i>, and behind one that only says at the end of a sentence who says it: <i>…, sostiene il ministro</i>. Which auxiliaries
 * and verbs these are says {@code clauses.yaml}.
 */
final class Inversions {
    private final Set<String> auxiliaries = new HashSet<>();
    private final Set<String> intransitives = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    Inversions(List<Rule> rules) {
        for (Rule rule : rules) {
            auxiliaries.addAll(rule.strings("auxiliaries"));
            intransitives.addAll(rule.strings("intransitive"));
            tags.addAll(rule.strings("tags"));
        }
    }

    /** The sentence with each of its inverted subjects marked as one. */
    Sentence straighten(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word verb : sentence.words()) {
            Word speaker = isTag(sentence, verb) ? behind(sentence, verb) : null;
            if (speaker != null) {
                tag(words, verb, speaker);
            } else if (takesNoObject(sentence, verb)) {
                invert(words, sentence, verb);
            }
        }
        return sentence.with(words);
    }

    private static void invert(List<Word> words, Sentence in, Word verb) {
        boolean passive = !in.children(verb, "aux:pass").isEmpty();
        for (Word object : in.children(verb, "obj")) {
            if (object.index() > verb.index() && object.isNoun()) {
                words.set(object.index(), object.under(verb.index(), passive ? "nsubj:pass" : "nsubj"));
            }
        }
    }

    private static void tag(List<Word> words, Word verb, Word speaker) {
        Word infinitive = words.get(speaker.head());
        if (!verb.isRoot()) {
            words.set(verb.index(), verb.under(verb.head(), "parataxis"));
        }
        if (infinitive.index() != verb.index()) {
            words.set(infinitive.index(), infinitive.under(verb.index(), "fixed"));
        }
        words.set(speaker.index(), speaker.under(verb.index(), "nsubj"));
    }

    /** Whether a verb without a subject stands behind the last comma or quotation, joined to what is before it by nothing. */
    private boolean isTag(Sentence in, Word verb) {
        Word finite = Clauses.finite(in, verb);
        boolean reports =
                verb.isRoot() && in.children(verb, "ccomp").stream().anyMatch(said -> said.index() < verb.index());
        boolean quotes = verb.isRelation("ccomp") && verb.head() < verb.index();
        boolean joined = verb.isRelation("conj") || verb.isRelation("parataxis") || reports || quotes;
        if (!joined || finite == null || !finite.features().has("Person", "3") || !tags.contains(verb.lemma())) {
            return false;
        }
        int first = Math.min(verb.index(), finite.index());
        Word before = in.word(Math.max(0, first - 1));
        boolean cut = before.form().equals(",") || Quotation.isMark(before);
        return cut
                && in.children(verb, "cc", "nsubj", "mark").isEmpty()
                && in.words().subList(verb.index(), in.size()).stream()
                        .noneMatch(word ->
                                word.form().equals(",") || (word.index() > verb.index() && Clauses.isFinite(word)));
    }

    /** The noun that the tree makes the object of a verb, or of the infinitive that goes with it: <i>fa sapere il ministero</i>. */
    private static @Nullable Word behind(Sentence in, Word verb) {
        List<Word> verbs = new ArrayList<>(List.of(verb));
        verbs.addAll(in.children(verb, "ccomp", "xcomp"));
        for (Word each : verbs) {
            for (Word object : in.children(each, "obj")) {
                if (object.index() > each.index() && each.index() >= verb.index() && object.isNoun()) {
                    return object;
                }
            }
        }
        return null;
    }

    private boolean takesNoObject(Sentence in, Word verb) {
        boolean bare = in.children(verb, "nsubj", "csubj", "expl", "iobj").isEmpty();
        boolean intransitive = intransitives.contains(verb.lemma()) && Clauses.isFinite(verb);
        return verb.upos() == Upos.VERB && bare && (intransitive || hasAuxiliary(in, verb));
    }

    private boolean hasAuxiliary(Sentence in, Word verb) {
        List<Word> all = in.children(verb, "aux");
        return verb.features().has("VerbForm", "Part")
                && !all.isEmpty()
                && all.stream().allMatch(aux -> auxiliaries.contains(aux.lemma()));
    }
}
