package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes tag and relation of the word that opens a clause agree: one form (<i>che</i>, <i>that</i>) is a conjunction where the
 * clause is complete and a relative pronoun where it lacks a subject or an object.
 */
final class Complementizers {
    private static final Features RELATIVE = Features.parse("PronType=Rel");

    private Complementizers() {}

    /** The sentence with each such word set right. */
    static Sentence agree(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            boolean argument = word.isRelation("nsubj") || word.isRelation("obj");
            boolean mark = word.isRelation("mark") && word.features().has("PronType", "Rel");
            if (!argument && !mark) {
                continue;
            }
            Word clause = sentence.word(word.head());
            if (mark) {
                conjoin(words, word, clause);
                continue;
            }
            boolean subject = hasOther(sentence, clause, word, "nsubj");
            if (word.upos() == Upos.SCONJ) {
                if (subject) {
                    conjoin(words, word, clause);
                } else {
                    words.set(word.index(), word.as(Upos.PRON, word.lemma(), RELATIVE));
                }
            } else if (word.upos() == Upos.PRON
                    && Clauses.isRelative(word)
                    && subject
                    && hasOther(sentence, clause, word, "obj", "expl", "aux:pass", "cop")) {
                conjoin(words, word, clause);
            }
        }
        return sentence.with(words);
    }

    private static void conjoin(List<Word> words, Word word, Word clause) {
        words.set(word.index(), word.under(word.head(), "mark").as(Upos.SCONJ, word.lemma(), Features.NONE));
        if (clause.relation().equals("acl:relcl")) {
            Word now = words.get(clause.index());
            words.set(clause.index(), now.under(now.head(), "acl"));
        }
    }

    private static boolean hasOther(Sentence sentence, Word clause, Word word, String... relations) {
        return sentence.children(clause, relations).stream().anyMatch(child -> child.index() != word.index());
    }
}
