package dixit.syntax;

import dixit.document.Span;
import dixit.language.DataException;
import dixit.language.Pack;
import java.util.ArrayList;
import java.util.List;

/** Syntax by the rules of a language's {@code tokens.yaml} and the model learnt from its treebanks; shared by threads. */
public final class TrainedSyntax implements Syntax {
    private static final int WIDTH = 3;

    /** A fifth faster than without; hardly ever does a beginning so much worse end best. */
    private static final float MARGIN = 200;

    private final Model model;
    private final DictionaryForms words;
    private final Parser parser;

    TrainedSyntax(Pack pack, Model model) {
        this.model = model;
        this.words = new DictionaryForms(pack, model);
        this.parser = new Parser(model.relations().size(), model.parser(), WIDTH, MARGIN);
    }

    /**
     * Loads a language.
     *
     * @throws DataException if its rules or its model cannot be read
     */
    public static TrainedSyntax load(Pack pack) {
        return new TrainedSyntax(pack, DictionaryForms.model(pack));
    }

    @Override
    public List<Sentence> sentences(String text, int begin) {
        List<Sentence> sentences = new ArrayList<>();
        Parser local = parser.forOneThread();
        Forms known = words.known();
        for (List<Token> tokens : words.sentences(text, begin)) {
            sentences.add(sentence(tokens, local, known));
        }
        return List.copyOf(sentences);
    }

    private Sentence sentence(List<Token> tokens, Parser local, Forms known) {
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens) {
            token.words().forEach(form -> spans.add(token.span()));
        }
        Draft draft = words.draft(tokens, known);
        local.parse(draft, Quotation.of(draft, finite(draft)));
        Sentence parsed = new Sentence(spans.getFirst().to(spans.getLast()), words(draft, spans));
        Sentence verbal = Participles.verbal(Hyphens.joined(parsed), known);
        Sentence hung = Auxiliaries.hung(Particles.joined(verbal, known));
        Sentence mended = Infinitives.joined(Complementizers.agree(hung));
        Sentence governed = Gifts.straighten(Compounds.apart(FixedPrepositions.governing(mended)));
        return Coordinations.apart(Gerunds.asSubjects(Infinitives.ofNouns(governed)));
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
            // What hangs on nothing is the root, whatever the parser has called it.
            String relation = draft.head[i] < 0 ? "root" : model.relations().get(draft.relation[i]);
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
