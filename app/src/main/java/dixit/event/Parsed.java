package dixit.event;

import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with who its words stand for.
 *
 * @param index its place in the document
 * @param names the mentions of the document
 * @param mentions those of the sentence
 */
record Parsed(int index, Sentence sentence, Names names, List<Mention> mentions) {

    @Nullable
    Mention mention(Word word) {
        return names.headedBy(index, word);
    }

    @Nullable
    Word head(Word word) {
        return word.isRoot() ? null : sentence.word(word.head());
    }

    List<Word> children(Word word, String... relations) {
        return sentence.children(word, relations);
    }

    Argument argument(String function, Word word) {
        return new Argument(function, word, mention(word), false);
    }

    static boolean isRelative(Word word) {
        boolean taggedAsConjunction = word.upos() == Upos.SCONJ && (word.isRelation("nsubj") || word.isRelation("obj"));
        return word.features().has("PronType", "Rel") || taggedAsConjunction;
    }

    /** The noun that the relative clause around a relative pronoun modifies; the word itself if there is none. */
    Word antecedent(Word pronoun) {
        for (Word at = pronoun; at != null; at = head(at)) {
            if (at.isRelation("acl")) {
                Word noun = head(at);
                return noun == null ? pronoun : noun;
            }
        }
        return pronoun;
    }

    /** The word that an argument stands for: of a relative pronoun, its antecedent. */
    Word resolved(Word word) {
        return isRelative(word) ? antecedent(word) : word;
    }
}
