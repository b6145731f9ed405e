package dixit.bench;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import dixit.syntax.TrainedSyntax;
import dixit.syntax.TreebankScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measures a language and writes its {@code QUALITY.md}: {@code bench/quality it [SHARED]}. */
public final class Quality {
    private Quality() {}

    /**
     * Measures.
     *
     * @param args language, folder of corpora and gold, root of the project
     */
    public static void main(String[] args) throws IOException {
        page(args[0], Path.of(args[1])).write(Path.of(args[2]));
    }

    /** All that is measured of a language; a further layer adds its section here. */
    private static QualityPage page(String language, Path shared) throws IOException {
        Path treebanks = shared.resolve("corpora/ud");
        TrainedSyntax syntax = TrainedSyntax.load(new Pack(language, DataFiles.bundled()));
        @Nullable Function<String, List<Sentence>> rival = language.equals("it") ? CoreNlp.italian()::read : null;
        String text = new TreebankScores(treebanks.resolve(SyntaxQuality.first(language) + ".conllu.gz")).text();
        return new QualityPage(
                language,
                List.of(
                        new SyntaxQuality(language, treebanks, read -> syntax.sentences(read, 0)),
                        new NamesSection(language, shared.resolve("corpora")),
                        new TimesSection(language, shared),
                        new EventsSection(language, shared),
                        new ClaimsSection(language, shared.resolve("gold")),
                        new AttributionSection(language, shared),
                        new FactualitySection(language, shared)),
                List.of(new SpeedSection(
                        language, text, NewsReports.of(language, shared.resolve("corpora")), syntax, rival)));
    }
}
