package dixit.bench;

import dixit.LanguageReader;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Figures for factuality. Prints them: {@code FactualityReport ../shared [--misses]}.
 *
 * @param lines in Markdown
 * @param misses what was not found or judged otherwise
 */
record FactualityReport(List<String> lines, List<String> misses) {
    static final String MEANTIME = "corpora/meantime/apple.jsonl";

    public static void main(String[] args) throws IOException {
        for (String language : List.of("en", "it")) {
            FactualityReport report = measure(Path.of(args[0]), language);
            report.lines().forEach(System.out::println);
            if (List.of(args).contains("--misses")) {
                report.misses().forEach(System.out::println);
            }
        }
    }

    /** Measures a language; what is not English by the English events, at the words that render them. */
    static FactualityReport measure(Path shared, String language) throws IOException {
        DataFiles data = DataFiles.bundled();
        FactualityQuality quality = new FactualityQuality(
                new LanguageReader(new Pack(language, data), Register.load(data), Gazetteer.load(data)));
        List<MeantimeArticle> articles = MeantimeArticle.read(shared.resolve(MEANTIME), language);
        if (language.equals("en")) {
            articles.forEach(quality::add);
        } else {
            RenderedEvents events = RenderedEvents.learn(shared, language);
            articles.forEach(article -> quality.add(article, events.in(article)));
        }
        List<String> lines = new ArrayList<>(List.of(note(language), ""));
        lines.addAll(figures(quality));
        return new FactualityReport(List.copyOf(lines), quality.misses());
    }

    private static String note(String language) {
        return language.equals("en")
                ? "MEANTIME apple: gold events that `dixit events` shows, and of these what is right."
                : "MEANTIME apple: the English gold events, at the words that a statistical alignment has as their rendering.";
    }

    private static List<String> figures(FactualityQuality quality) {
        MarkdownTable table =
                new MarkdownTable(List.of("axis", "accuracy", "always the same", "macro-F1", "always the same"));
        row(table, "certainty", quality.certainty(), FactualityQuality.CERTAINTY);
        row(table, "polarity", quality.polarity(), FactualityQuality.POLARITY);
        row(table, "time", quality.time(), FactualityQuality.TIME);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "- gold events found: %d of %d, %.3f",
                quality.found(),
                quality.gold(),
                (double) quality.found() / quality.gold()));
        lines.add("- certainty given, by the right one: " + quality.certainty());
        lines.add("- polarity given, by the right one: " + quality.polarity());
        lines.add("- time given, by the right one: " + quality.time());
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }

    private static void row(MarkdownTable table, String name, Confusion axis, String constant) {
        table.row(List.of(
                name,
                figure(axis.accuracy()),
                figure(axis.constant(constant)) + " (" + constant + ")",
                figure(axis.macroF1()),
                figure(axis.constantMacroF1(constant))));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
