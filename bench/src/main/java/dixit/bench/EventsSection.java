package dixit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Events: the types of PLV on the half that no one tunes on, and types and parties of gold claims.
 *
 * @param shared the folder of corpora and gold
 */
record EventsSection(String language, Path shared) implements QualitySection {

    @Override
    public List<String> lines() throws IOException {
        List<String> figures = new ArrayList<>();
        if (language.equals("en")) {
            PlvQuality plv = EventsReport.plv(shared.resolve(EventsReport.PLV), 1);
            figures.add(
                    "- PLV, sentences with odd numbers: macro-F1 of the types " + MarkdownTable.figure(plv.macroF1()));
        }
        GoldEvents.Scores gold = EventsReport.gold(language, shared.resolve("gold"));
        if (gold.claims() > 0) {
            figures.add("- gold claims: " + gold);
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("## Events", ""));
        lines.addAll(figures);
        return lines;
    }
}
