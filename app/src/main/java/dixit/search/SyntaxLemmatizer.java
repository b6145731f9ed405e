package dixit.search;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.DictionaryForms;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lemmas by the tagger of each language's pack, loaded when first asked for. */
public final class SyntaxLemmatizer implements Lemmatizer {
    private final DataFiles data;
    private final Map<String, DictionaryForms> languages = new ConcurrentHashMap<>();

    public SyntaxLemmatizer(DataFiles data) {
        this.data = data;
    }

    /** The terms of all languages whose words can be taken back to their dictionary forms. */
    public static Terms terms(DataFiles data) {
        return new Terms(
                new SyntaxLemmatizer(data),
                Pack.all(data).stream()
                        .filter(pack -> pack.has("model/syntax.bin"))
                        .map(Pack::code)
                        .toList());
    }

    @Override
    public List<String> lemmas(String text, String language) {
        if (!Pack.exists(language, data)) {
            return List.of();
        }
        return languages
                .computeIfAbsent(language, code -> DictionaryForms.load(new Pack(code, data)))
                .lemmas(text);
    }
}
