package dixit.name;

import dixit.syntax.Word;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A noun that stands for somebody.
 *
 * @param token its token
 * @param word its word
 * @param lemma its lemma in small letters
 * @param phrase the whole noun phrase
 * @param role what it says of them; null for a nation's name or a number
 * @param state whether it stands for a state: <i>il Paese</i>
 * @param count how many; 0 where the text does not say
 */
record Noun(
        Parsed parsed,
        int token,
        Word word,
        String lemma,
        Phrase phrase,
        @Nullable Role role,
        boolean state,
        int count) {

    boolean isPlural() {
        return word.features().has("Number", "Plur") || count > 1;
    }

    /** Whether an article or demonstrative points back: <i>il ministro</i>, not <i>un ministro</i>. */
    boolean isDefinite(NameWords words) {
        boolean before = phrase.from() > 0
                && words.is("definite", parsed.text(phrase.from() - 1).toLowerCase(Locale.ROOT));
        boolean first = words.is("definite", parsed.text(phrase.from()).toLowerCase(Locale.ROOT));
        return before
                || first
                || parsed.sentence().children(word, "det").stream()
                        .anyMatch(det -> words.is("definite", det.lemma().toLowerCase(Locale.ROOT))
                                || det.features().has("Definite", "Def")
                                || det.features().has("PronType", "Dem"));
    }

    boolean isFormer(NameWords words) {
        return anyKey(key -> words.is("former", key) || key.startsWith("ex "));
    }

    /** Whether it is told from one named before: <i>the other ship</i>. */
    boolean isAnother(NameWords words) {
        return anyKey(key -> words.is("another", key));
    }

    private boolean anyKey(Predicate<String> what) {
        return IntStream.range(Math.max(0, phrase.from() - 1), phrase.to())
                .mapToObj(i -> parsed.tokens().get(i).key())
                .anyMatch(what);
    }

    int begin() {
        return parsed.tokens().get(phrase.from()).span().begin();
    }
}
