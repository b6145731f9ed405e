package dixit.bench;

import dixit.event.EventFinder;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.PlainSyntax;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the figures for events: {@code EventsReport ../shared [--misses]}; misses only of what may be tuned on. */
public final class EventsReport {
    private static final Map<String, List<String>> GOLD = Map.of(
            "it",
                    List.of(
                            "seed/claims",
                            "dev/afghanistan-2012",
                            "dev/iran-2009",
                            "dev/kim-jong-nam-2017",
                            "dev/saddam-2006"),
            "en", List.of("dev/fm-meets-putin-2024", "dev/nk-oil-2018", "dev/nk-soldiers-2025"));

    private EventsReport() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        boolean withMisses = List.of(args).contains("--misses");
        plv(shared.resolve("corpora/political-events/plv_train.tsv"), System.out, withMisses);
        for (String language : List.of("it", "en")) {
            gold(language, shared.resolve("gold"), System.out, withMisses);
        }
    }

    private static void plv(Path file, PrintStream out, boolean withMisses) throws IOException {
        Pack english = new Pack("en", DataFiles.bundled());
        List<PlvRow> rows = PlvRow.read(file);
        for (int odd = 1; odd >= 0; odd--) {
            PlvQuality quality = new PlvQuality(PlainSyntax.load(english), EventFinder.load(english));
            for (PlvRow row : rows) {
                if (row.id() % 2 == odd) {
                    quality.add(row);
                }
            }
            String ids = odd == 1 ? "odd" : "even";
            out.println(String.format(Locale.ROOT, "PLV, %s sentence ids: macro-F1 %.3f", ids, quality.macroF1()));
            quality.counts().forEach((type, counts) -> out.println("  " + type + " " + counts));
            if (odd == 0 && withMisses) {
                quality.misses().forEach(out::println);
            }
        }
    }

    private static void gold(String language, Path gold, PrintStream out, boolean withMisses) throws IOException {
        GoldEvents quality = new GoldEvents(language, DataFiles.bundled());
        GoldEvents.Scores all = GoldEvents.Scores.NONE;
        for (String name : GOLD.getOrDefault(language, List.of())) {
            String text = name.equals("seed/claims") ? "seed/article.txt" : name + ".txt";
            GoldEvents.Scores scores = quality.measure(gold.resolve(name + ".json"), gold.resolve(text));
            out.println("gold " + name + ": " + scores);
            all = all.plus(scores);
        }
        out.println("gold " + language + ": " + all);
        if (withMisses) {
            quality.misses().forEach(out::println);
        }
    }
}
