package dixit.bench;

import dixit.document.Span;
import dixit.syntax.Features;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP's Italian pipeline, the rival: tokens, sentences, parts of speech and trees. */
final class CoreNlp {
    static final String NAME = "CoreNLP 4.5.7";
    private static final String ITALIAN = "StanfordCoreNLP-italian.properties";

    /** What its tagger makes of a multiword token that was not split. */
    private static final String UNTAGGED = "_";

    private final StanfordCoreNLP pipeline;

    private CoreNlp(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Loads it.
     *
     * @throws IOException if its models are not on the class path
     */
    static CoreNlp italian() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = CoreNlp.class.getClassLoader().getResourceAsStream(ITALIAN)) {
            if (in == null) {
                throw new IOException(ITALIAN + " is not on the class path: build with the profile rivals");
            }
            properties.load(in);
        }
        properties.setProperty("annotators", "cdc_tokenize, pos, depparse");
        return new CoreNlp(new StanfordCoreNLP(properties));
    }

    /** Reads a raw text. */
    List<Sentence> read(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<CoreMap> read = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            int end = i + 1 < read.size() ? labels(read.get(i + 1)).getFirst().beginPosition() : text.length();
            List<CoreLabel> labels = labels(read.get(i));
            List<Span> spans = spans(labels, text, end);
            sentences.add(sentence(labels, spans, read.get(i).get(BasicDependenciesAnnotation.class)));
        }
        return sentences;
    }

    private static List<CoreLabel> labels(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    /** The tokens' spans: each up to the next token, since the ends given are not always right. */
    private static List<Span> spans(List<CoreLabel> labels, String text, int endOfAll) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < labels.size(); ) {
            int next = from + 1;
            while (next < labels.size() && isContinued(labels.get(next))) {
                next++;
            }
            int begin = labels.get(from).beginPosition();
            int end = next < labels.size() ? labels.get(next).beginPosition() : endOfAll;
            end = begin + text.substring(begin, end).stripTrailing().length();
            spans.addAll(Collections.nCopies(next - from, new Span(begin, end)));
            from = next;
        }
        return spans;
    }

    private static boolean isContinued(CoreLabel label) {
        return Boolean.TRUE.equals(label.isMWT()) && !Boolean.TRUE.equals(label.isMWTFirst());
    }

    private static Sentence sentence(List<CoreLabel> labels, List<Span> spans, SemanticGraph tree) {
        List<Word> words = new ArrayList<>();
        for (CoreLabel label : labels) {
            @Nullable SemanticGraphEdge arc = arc(tree, label.index());
            words.add(new Word(
                    words.size(),
                    spans.get(words.size()),
                    label.word().strip(),
                    "_",
                    label.tag().equals(UNTAGGED) ? Upos.X : Upos.valueOf(label.tag()),
                    Features.NONE,
                    arc == null ? -1 : arc.getGovernor().index() - 1,
                    arc == null ? "root" : arc.getRelation().toString()));
        }
        return new Sentence(spans.getFirst().to(spans.getLast()), words);
    }

    private static @Nullable SemanticGraphEdge arc(SemanticGraph tree, int word) {
        List<SemanticGraphEdge> arcs = tree.getIncomingEdgesSorted(tree.getNodeByIndex(word));
        return arcs.isEmpty() ? null : arcs.getFirst();
    }
}
