package dixit.syntax;

import dixit.document.Span;
import dixit.language.DataException;
import dixit.language.FormDictionary;
import dixit.language.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Syntax by the rules of a language's {@code tokens.yaml} and the model learnt from its treebanks; shared by threads. */
public final class TrainedSyntax implements Syntax {
    private static final int WIDTH = 3;

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Model model;
    private final Tagger tagger;
    private final Lemmas lemmas;
    private final Parser parser;
    private final @Nullable FormDictionary dictionary;
    private final WordClasses classes;

    TrainedSyntax(Tokenizer tokenizer, Model model, @Nullable FormDictionary dictionary, WordClasses classes) {
        this.tokenizer = tokenizer;
        this.splitter = new SentenceSplitter(tokenizer, model.boundaries());
        this.model = model;
        this.tagger = new Tagger(
                model.tags(),
                model.lexicon(),
                new Paradigms(model.lexicon(), model.tags(), model.scripts()),
                model.tagger());
        this.lemmas = new Lemmas(model.lexicon(), model.tags(), model.scripts(), model.lemmas());
        this.parser = new Parser(model.relations().size(), model.parser(), WIDTH);
        this.dictionary = dictionary;
        this.classes = classes;
    }

    /**
     * Loads a language.
     *
     * @throws DataException if its rules or its model cannot be read
     */
    public static TrainedSyntax load(Pack pack) {
        String path = pack.path(Model.FILE);
        try (InputStream in = pack.data().open(path)) {
            return new TrainedSyntax(
                    Tokenizer.load(pack), Model.read(in), FormDictionary.of(pack), WordClasses.of(pack));
        } catch (IOException e) {
            throw new DataException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Sentence> sentences(String text, int begin) {
        List<Sentence> sentences = new ArrayList<>();
        Parser local = parser.forOneThread();
        Forms forms = new Forms(dictionary, classes, model.tags());
        for (List<Token> tokens : splitter.split(text, tokenizer.tokens(text, begin))) {
            sentences.add(sentence(tokens, local, forms));
        }
        return List.copyOf(sentences);
    }

    private Sentence sentence(List<Token> tokens, Parser local, Forms known) {
        List<String> forms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens) {
            for (String form : token.words()) {
                forms.add(form);
                spans.add(token.span());
            }
        }
        Draft draft = new Draft(forms);
        tagger.tag(draft, known);
        lemmas.fill(draft, known);
        local.parse(draft, Quotation.of(draft, finite(draft)));
        Sentence parsed = new Sentence(spans.getFirst().to(spans.getLast()), words(draft, spans));
        return Coordinations.apart(Complementizers.agree(parsed));
    }

    private boolean[] finite(Draft draft) {
        boolean[] finite = new boolean[draft.size];
        for (int i = 0; i < draft.size; i++) {
            finite[i] = model.tags().get(draft.tag[i]).features().has("VerbForm", "Fin");
        }
        return finite;
    }

    private List<Word> words(Draft draft, List<Span> spans) {
        List<Word> words = new ArrayList<>(draft.size);
        for (int i = 0; i < draft.size; i++) {
            Tag tag = model.tags().get(draft.tag[i]);
            String relation = model.relations().get(draft.relation[i]);
            words.add(new Word(
                    i,
                    spans.get(i),
                    draft.forms[i],
                    draft.lemmas[i],
                    tag.upos(),
                    tag.features(),
                    draft.head[i],
                    relation));
        }
        return words;
    }
}
