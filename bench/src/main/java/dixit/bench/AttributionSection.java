package dixit.bench;

import dixit.Reader;
import dixit.language.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Attribution: PolNeAR's political news in English, quotations in German news.
 *
 * @param shared the folder of corpora and gold
 */
record AttributionSection(String language, Path shared) implements QualitySection {
    /** What is measured of a language. */
    private record Data(String name, String file) {}

    private static final Map<String, Data> DATA = Map.of(
            "en", new Data("PolNeAR dev", "corpora/polnear/dev.jsonl"),
            "de", new Data("German news quotations, dev", "corpora/german-news-quotes/dev.jsonl.gz"));

    @Override
    public List<String> lines() throws IOException {
        Data data = DATA.get(language);
        if (data == null) {
            return List.of();
        }
        AttributionQuality quality = new AttributionQuality(Reader.load(DataFiles.bundled()), language);
        QuotedArticle.read(shared.resolve(data.file())).forEach(quality::add);
        return List.of(
                "## Attribution",
                "",
                data.name()
                        + "; what is said counts as found where it shares three tenths of its characters with a claim.",
                "",
                "- what is said: " + quality.content(),
                String.format(Locale.ROOT, "- claims inside what is said: %.3f", quality.inside()),
                String.format(Locale.ROOT, "- source right, of those found: %.3f", quality.source()));
    }
}
