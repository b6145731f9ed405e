package dixit.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores any reader of raw text against a treebank, as the CoNLL 2018 shared task did. */
public final class TreebankScores {
    private final List<Gold> gold;
    private final String text;

    /**
     * Reads a treebank.
     *
     * @param conllu the file, gzipped if its name ends so
     */
    public TreebankScores(Path conllu) throws IOException {
        gold = Treebank.read(conllu);
        text = Treebank.text(gold);
    }

    /** The treebank's raw text. */
    public String text() {
        return text;
    }

    /** F1 in percent by the name of the measure: tokens, sentences, words, UPOS, UFeats, lemmas, UAS, LAS and more. */
    public Map<String, Double> of(Function<String, List<Sentence>> reader) {
        Map<String, Double> scores = new LinkedHashMap<>();
        new Evaluation(gold, reader.apply(text), text)
                .scores()
                .forEach((measure, score) -> scores.put(measure, score.f1()));
        return scores;
    }
}
