package dixit.bench;

import dixit.event.EventFinder;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.TrainedSyntax;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the figures for event types: {@code EventsReport ../shared [--misses]}; misses only of what may be tuned on. */
public final class EventsReport {
    private EventsReport() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Pack english = new Pack("en", DataFiles.bundled());
        PrintStream out = System.out;
        List<PlvRow> rows = PlvRow.read(shared.resolve("corpora/political-events/plv_train.tsv"));
        for (int odd = 1; odd >= 0; odd--) {
            PlvQuality quality = new PlvQuality(TrainedSyntax.load(english), EventFinder.load(english));
            for (PlvRow row : rows) {
                if (row.id() % 2 == odd) {
                    quality.add(row);
                }
            }
            out.println(String.format(
                    Locale.ROOT, "PLV, %s sentence ids: macro-F1 %.3f", odd == 1 ? "odd" : "even", quality.macroF1()));
            quality.counts().forEach((type, counts) -> out.println("  " + type + " " + counts));
            if (odd == 0 && List.of(args).contains("--misses")) {
                quality.misses().forEach(out::println);
            }
        }
    }
}
