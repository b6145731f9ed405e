package dixit.bench;

import dixit.syntax.Sentence;
import dixit.syntax.TreebankScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Syntax from raw text on treebanks that were never trained on, as CoNLL 2018 scored it. */
final class SyntaxQuality implements QualitySection {
    private static final List<String> MEASURES =
            List.of("words", "sentences", "UPOS", "UFeats", "lemmas", "UAS", "LAS", "Mood", "Mood+Tense+Number+Person");

    private static final Map<String, List<String>> TREEBANKS = new TreeMap<>(Map.of(
            "it", List.of("it_pud-ud-test", "it_partut-ud-test"),
            "en", List.of("en_ewt-ud-dev", "en_pud-ud-test"),
            "de", List.of("de_gsd-ud-dev")));

    private final String language;
    private final Path treebanks;
    private final Function<String, List<Sentence>> ours;

    /**
     * Prepares it.
     *
     * @param treebanks their folder
     */
    SyntaxQuality(String language, Path treebanks, Function<String, List<Sentence>> ours) {
        this.language = language;
        this.treebanks = treebanks;
        this.ours = ours;
    }

    /** The treebank that a language is measured on before all others. */
    static String first(String language) {
        List<String> treebanks = TREEBANKS.get(language);
        if (treebanks == null) {
            throw new IllegalArgumentException("no treebanks are named for " + language);
        }
        return treebanks.getFirst();
    }

    @Override
    public List<String> lines() throws IOException {
        List<String> columns = new ArrayList<>(List.of("UD treebank"));
        columns.addAll(MEASURES);
        MarkdownTable table = new MarkdownTable(columns);
        for (String treebank : TREEBANKS.getOrDefault(language, List.of())) {
            TreebankScores scores = new TreebankScores(treebanks.resolve(treebank + ".conllu.gz"));
            table.row(row(treebank, scores.of(ours)));
        }
        List<String> lines = new ArrayList<>(List.of(
                "## Syntax",
                "",
                "F1 in percent from raw text, as the CoNLL 2018 shared task scored it; none of these treebanks was trained on.",
                ""));
        lines.addAll(table.lines());
        return lines;
    }

    private static List<String> row(String treebank, Map<String, Double> scores) {
        List<String> row = new ArrayList<>(List.of(treebank));
        for (String measure : MEASURES) {
            Double score = scores.get(measure);
            row.add(score == null ? "–" : MarkdownTable.figure(score));
        }
        return row;
    }
}
