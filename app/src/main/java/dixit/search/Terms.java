package dixit.search;

import dixit.proposition.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns texts into the terms that are indexed, and queries into those that are looked for: no case, no accents. */
public final class Terms {
    private final Lemmatizer lemmatizer;
    private final List<String> languages;

    /**
     * Looks for words and their lemmas.
     *
     * @param languages those that a query may be in
     */
    public Terms(Lemmatizer lemmatizer, List<String> languages) {
        this.lemmatizer = lemmatizer;
        this.languages = List.copyOf(languages);
    }

    /** The words of a text and their lemmas, each once. */
    public static List<String> of(String text, List<String> lemmas) {
        Set<String> terms = new LinkedHashSet<>(words(text));
        lemmas.forEach(lemma -> terms.addAll(words(lemma)));
        return List.copyOf(terms);
    }

    /** The words of a text as they stand. */
    public static List<String> words(String text) {
        String key = NameKey.of(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** For each word of a query, the forms that will do: the word, or its lemma in any language. */
    public List<List<String>> query(String query) {
        List<List<String>> groups = new ArrayList<>();
        for (String raw : query.strip().split("\\s+")) {
            for (String word : words(raw)) {
                Set<String> forms = new LinkedHashSet<>(List.of(word));
                for (String language : languages) {
                    lemmatizer.lemmas(raw, language).forEach(lemma -> forms.addAll(words(lemma)));
                }
                groups.add(List.copyOf(forms));
            }
        }
        return groups;
    }
}
