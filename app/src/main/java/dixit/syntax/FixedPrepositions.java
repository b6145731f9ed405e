package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a noun of a finite verb right behind a preposition of several words: <i>according to figures released in May</i>. The
 * preposition belongs to it, and a participle behind it tells of it.
 */
final class FixedPrepositions {
    private FixedPrepositions() {}

    static Sentence governing(Sentence sentence) {
        Sentence now = sentence;
        for (Word last : sentence.words()) {
            if (last.isRelation("fixed") && last.index() + 1 < sentence.size()) {
                Word first = now.word(last.head());
                Word verb = now.word(last.index() + 1);
                boolean preposition = first.features().has("ExtPos", Upos.ADP.name());
                if (preposition && verb.upos() == Upos.VERB && Clauses.isFinite(verb) && !verb.isRoot()) {
                    now = governed(now, first, verb);
                }
            }
        }
        return now;
    }

    private static Sentence governed(Sentence in, Word preposition, Word noun) {
        List<Word> words = new ArrayList<>(in.words());
        for (Word child : in.children(noun)) {
            boolean participle = child.features().has("VerbForm", "Part") && child.index() > noun.index();
            if (participle) {
                words.set(child.index(), child.under(noun.index(), "acl"));
            }
        }
        int head = noun.head() == preposition.index() ? preposition.head() : noun.head();
        String relation = in.word(head).upos() == Upos.VERB ? "obl" : "nmod";
        words.set(noun.index(), noun.as(Upos.NOUN, noun.lemma(), Features.NONE).under(head, relation));
        words.set(preposition.index(), preposition.under(noun.index(), "case"));
        return in.with(words);
    }
}
