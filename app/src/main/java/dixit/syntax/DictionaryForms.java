package dixit.syntax;

import dixit.language.DataException;
import dixit.language.FormDictionary;
import dixit.language.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a text into words and gives each its part of speech and its dictionary form, without trees; shared by threads. */
public final class DictionaryForms {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final TagAgreement agreement;
    private final Tagger tagger;
    private final Lemmas lemmas;
    private final @Nullable FormDictionary dictionary;
    private final WordClasses classes;

    DictionaryForms(Pack pack, Model model) {
        tokenizer = Tokenizer.load(pack);
        List<Tag> tags = model.tags();
        agreement = new TagAgreement(tags);
        tagger = new Tagger(
                tags, model.lexicon(), new Paradigms(model.lexicon(), tags, model.scripts()), model.tagger());
        lemmas = new Lemmas(model.lexicon(), tags, model.scripts(), model.lemmas());
        dictionary = FormDictionary.of(pack);
        classes = WordClasses.of(pack);
        splitter = new SentenceSplitter(tokenizer, model.boundaries(), classes);
    }

    /**
     * Loads a language.
     *
     * @throws DataException if its rules or its model cannot be read
     */
    public static DictionaryForms load(Pack pack) {
        return new DictionaryForms(pack, model(pack));
    }

    static Model model(Pack pack) {
        String path = pack.path(Model.FILE);
        try (InputStream in = pack.data().open(path)) {
            return Model.read(in);
        } catch (IOException e) {
            throw new DataException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The dictionary forms of a text's words, in order. */
    public List<String> lemmas(String text) {
        List<String> found = new ArrayList<>();
        Forms known = known();
        for (List<Token> tokens : sentences(text, 0)) {
            found.addAll(List.of(draft(tokens, known).lemmas));
        }
        return found;
    }

    /** The tokens of each sentence from {@code begin} on. */
    List<List<Token>> sentences(String text, int begin) {
        return splitter.split(text, tokenizer.tokens(text, begin));
    }

    /** What the dictionary knows, for one thread. */
    Forms known() {
        return new Forms(dictionary, classes, agreement);
    }

    /** A sentence's words with their tags and lemmas. */
    Draft draft(List<Token> tokens, Forms known) {
        List<String> forms = new ArrayList<>();
        for (Token token : tokens) {
            forms.addAll(token.words());
        }
        Draft draft = new Draft(forms);
        int at = 0;
        for (Token token : tokens) {
            for (int i = 1; i < token.words().size(); i++) {
                draft.isWrittenOn[at + i] = true;
            }
            at += token.words().size();
        }
        tagger.tag(draft, known);
        ForeignNames.tag(draft, tagger);
        lemmas.fill(draft, known);
        return draft;
    }
}
