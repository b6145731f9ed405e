package dixit.time;

import dixit.document.Span;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentence and the word at a place in the text. */
final class Words {
    private final List<Sentence> sentences;

    /**
     * @param sentences in order of the text
     */
    Words(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    @Nullable
    Sentence sentence(int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (at < span.begin()) {
                high = middle - 1;
            } else if (at >= span.end()) {
                low = middle + 1;
            } else {
                return sentences.get(middle);
            }
        }
        return null;
    }

    /** The word whose token covers the place; of a multiword token, the last. */
    @Nullable
    Word at(int at) {
        Sentence sentence = sentence(at);
        return sentence == null ? null : at(sentence, at);
    }

    static @Nullable Word at(Sentence sentence, int at) {
        Word found = null;
        int low = 0;
        int high = sentence.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Word word = sentence.word(middle);
            if (at < word.span().begin()) {
                high = middle - 1;
            } else {
                found = at < word.span().end() ? word : found;
                low = middle + 1;
            }
        }
        return found;
    }
}
