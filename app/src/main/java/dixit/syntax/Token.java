package dixit.syntax;

import dixit.document.Span;
import java.util.List;

/**
 * A token of the text and the syntactic words in it.
 *
 * @param span its place in the text
 * @param words their forms, one or more: <i>dell'</i> has <i>di</i> and <i>l'</i>
 * @param abbreviation whether its last full stop belongs to it
 */
public record Token(Span span, List<String> words, boolean abbreviation) {

    public boolean isMultiword() {
        return words.size() > 1;
    }
}
