package dixit.search;

import dixit.claim.Reading;
import dixit.document.Span;
import java.util.List;

/**
 * What reading a document gave, with what full-text search needs of it.
 *
 * @param lemmas of the document's words, in order; empty where they are not known
 */
public record Analysis(Reading reading, List<Lemma> lemmas) {
    public Analysis {
        lemmas = List.copyOf(lemmas);
    }

    /** The lemmas of the words in a stretch of the text. */
    public List<String> lemmasIn(Span span) {
        return lemmas.stream()
                .filter(lemma -> span.contains(lemma.span()))
                .map(Lemma::lemma)
                .toList();
    }
}
