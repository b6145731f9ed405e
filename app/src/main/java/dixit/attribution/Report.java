package dixit.attribution;

import dixit.document.Document;
import dixit.document.Span;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as the sieves see it: its sentences, names and quotations. */
record Report(Document document, List<Sentence> sentences, Names names, List<Quote> quotes) {

    String text() {
        return document.text();
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    /** The quotation that a word stands in. */
    @Nullable
    Quote quoteAround(Word word) {
        for (Quote quote : quotes) {
            if (quote.inner().contains(word.span())) {
                return quote;
            }
        }
        return null;
    }

    /** The words of each sentence that stand in the quotation. */
    List<Scope> inside(Quote quote) {
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentence(i).span().overlaps(quote.inner())) {
                Scope scope = Scope.of(i, wordsIn(i, quote.inner()));
                if (!scope.isEmpty()) {
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    List<Word> wordsIn(int index, Span span) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence(index).words()) {
            if (span.contains(word.span())) {
                words.add(word);
            }
        }
        return words;
    }
}
