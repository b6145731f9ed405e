package dixit.name;

import dixit.document.Span;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its tokens and the names in it.
 *
 * @param index its place in the document
 * @param sentence its tree
 * @param tokens its tokens
 * @param spots the names, in order, none over another
 */
record Parsed(int index, Sentence sentence, List<Token> tokens, List<Spot> spots) {

    /** The main word of a token: the noun of <i>dell'invio</i>, not its preposition. */
    Word word(int token) {
        return sentence.word(tokens.get(token).main());
    }

    Word firstWord(int token) {
        return sentence.word(tokens.get(token).first());
    }

    Upos upos(int token) {
        return word(token).upos();
    }

    boolean is(int token, Upos upos) {
        return token >= 0 && token < tokens.size() && word(token).upos() == upos;
    }

    boolean isDeterminer(int token) {
        return token >= 0 && token < tokens.size() && word(token).isDeterminer();
    }

    String text(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
    }

    int tokenOf(Word word) {
        return Token.holding(tokens, word.index());
    }

    /** The text from one token to another, both included. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).span().begin(), tokens.get(to).span().end());
    }

    /** The word between two tokens that hangs on none between them: the head of what they make. */
    Word top(int from, int to) {
        int first = tokens.get(from).first();
        int last = tokens.get(to).main();
        Word top = sentence.word(first);
        for (int i = first; i <= last; i++) {
            Word word = sentence.word(i);
            boolean outside = word.head() < first || word.head() > last;
            boolean noun = switch (word.upos()) {
                case NOUN, PROPN, PRON, NUM, X, SYM -> true;
                case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, VERB -> false;
            };
            if (outside && noun && !word.isDeterminer()) {
                return word;
            }
            if (outside && word.upos() != Upos.ADP && !word.isDeterminer()) {
                top = word;
            }
        }
        return top;
    }

    /** The name at a token, if there is one. */
    Optional<Spot> spotAt(int token) {
        return spots.stream()
                .filter(spot -> spot.from() <= token && token < spot.to())
                .findFirst();
    }
}
