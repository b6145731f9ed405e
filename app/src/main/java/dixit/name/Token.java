package dixit.name;

import dixit.document.Span;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A token as the text shows it, which may hold several syntactic words.
 *
 * @param span its place in the text
 * @param text as written
 * @param key its spelling key
 * @param first index of its first word in the sentence
 * @param last index of its last word
 * @param main index of the word that carries its meaning: the noun of English <i>Korea's</i>
 */
record Token(Span span, String text, String key, int first, int last, int main) {

    static List<Token> of(Sentence sentence, String text) {
        List<Token> tokens = new ArrayList<>(sentence.size());
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); ) {
            Span span = words.get(i).span();
            int last = i;
            while (last + 1 < words.size() && words.get(last + 1).span().equals(span)) {
                last++;
            }
            tokens.add(of(words, i, last, text));
            i = last + 1;
        }
        return tokens;
    }

    /** A noun that shares its token with what follows keeps only its own letters. */
    private static Token of(List<Word> words, int first, int last, String text) {
        Span span = words.get(first).span();
        Word word = words.get(first);
        boolean noun = last > first && word.isNoun();
        String form = span.of(text);
        if (noun && form.startsWith(word.form()) && !word.form().isEmpty()) {
            form = word.form();
            span = new Span(span.begin(), span.begin() + form.length());
        }
        return new Token(span, form, Spelling.key(form), first, last, noun ? first : last);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** The index of the token that holds a word. */
    static int holding(List<Token> tokens, int word) {
        int at = Math.min(word, tokens.size() - 1);
        while (tokens.get(at).first() > word) {
            at--;
        }
        return at;
    }
}
