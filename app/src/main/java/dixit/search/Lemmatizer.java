package dixit.search;

import java.util.List;

/** Gives the dictionary forms of the words of a text. */
@FunctionalInterface
public interface Lemmatizer {

    /**
     * The lemma of each word, in order of the text; empty for a language that it does not know.
     *
     * @param language ISO 639-1
     */
    List<String> lemmas(String text, String language);
}
