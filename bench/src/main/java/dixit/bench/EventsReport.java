package dixit.bench;

import dixit.event.EventFinder;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.PlainSyntax;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the figures for events: {@code EventsReport ../shared [--misses]}; misses only of what may be tuned on. */
public final class EventsReport {
    static final String PLV = "corpora/political-events/plv_train.tsv";

    private EventsReport() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        boolean withMisses = List.of(args).contains("--misses");
        for (int odd = 1; odd >= 0; odd--) {
            PlvQuality quality = plv(shared.resolve(PLV), odd);
            String ids = odd == 1 ? "odd" : "even";
            System.out.println(
                    String.format(Locale.ROOT, "PLV, %s sentence ids: macro-F1 %.3f", ids, quality.macroF1()));
            quality.counts().forEach((type, counts) -> System.out.println("  " + type + " " + counts));
            if (odd == 0 && withMisses) {
                quality.misses().forEach(System.out::println);
            }
        }
        for (String language : List.of("it", "en")) {
            GoldEvents quality = new GoldEvents(language, DataFiles.bundled());
            System.out.println("gold " + language + ": " + gold(quality, language, shared.resolve("gold"), System.out));
            if (withMisses) {
                quality.misses().forEach(System.out::println);
            }
        }
    }

    /** PLV's sentences with odd numbers (1), or with even ones (0), on which alone one may tune. */
    static PlvQuality plv(Path file, int odd) throws IOException {
        Pack english = new Pack("en", DataFiles.bundled());
        PlvQuality quality = new PlvQuality(PlainSyntax.load(english), EventFinder.load(english));
        for (PlvRow row : PlvRow.read(file)) {
            if (row.id() % 2 == odd) {
                quality.add(row);
            }
        }
        return quality;
    }

    /** All gold reports of a language together. */
    static GoldEvents.Scores gold(String language, Path gold) throws IOException {
        return gold(
                new GoldEvents(language, DataFiles.bundled()),
                language,
                gold,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static GoldEvents.Scores gold(GoldEvents quality, String language, Path gold, PrintStream each)
            throws IOException {
        GoldEvents.Scores all = GoldEvents.Scores.NONE;
        for (GoldReport report : GoldReport.of(language, gold)) {
            GoldEvents.Scores scores = quality.measure(report);
            each.println("gold " + report.name() + ": " + scores);
            all = all.plus(scores);
        }
        return all;
    }
}
