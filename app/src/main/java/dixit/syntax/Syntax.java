package dixit.syntax;

import java.util.List;

/** Splits a text into sentences and words and draws their trees; immutable, shared by threads. */
public interface Syntax {

    /**
     * The sentences of {@code text} from {@code begin} on, in order; their spans point into the whole text.
     *
     * @param begin first UTF-16 unit to read
     */
    List<Sentence> sentences(String text, int begin);
}
