package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import dixit.syntax.TrainedSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text to trees on one thread and on two, reports to claims, how long a language loads and what heap it takes.
 *
 * @param text to read again and again
 * @param reports to find claims in again and again, perhaps none
 * @param rival another reader of the language, if there is one
 */
record SpeedSection(
        String language,
        String text,
        List<Document> reports,
        TrainedSyntax syntax,
        @Nullable Function<String, List<Sentence>> rival)
        implements QualitySection {
    private static final int WARM = 12;
    private static final int PAIRS = 5;
    private static final int LOADS = 5;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public List<String> lines() {
        Paces<String> paces = new Paces<>(text, part -> words(syntax.sentences(part, 0)));
        long warm = paces.warm(WARM);
        List<Double> ones = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double one = paces.perSecond(1);
            ones.add(one);
            ratios.add(paces.perSecond(2) / one);
        }
        double one = Paces.median(ones);
        List<String> lines = new ArrayList<>(List.of("### Speed, load and memory", ""));
        lines.add(String.format(
                Locale.ROOT, "- text to trees, one thread: %,.0f tokens a second (median of %d)", one, PAIRS));
        lines.add(String.format(
                Locale.ROOT,
                "- two threads: %.2f × one (median of %d alternating pairs)",
                Paces.median(ratios),
                PAIRS));
        if (!reports.isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "- text to claims, one thread: %,.0f tokens a second (median of %d over %d reports of the corpora)",
                    claims(),
                    PAIRS,
                    reports.size()));
        }
        if (rival != null) {
            Paces<String> slow = new Paces<>(text, part -> words(rival.apply(part)));
            warm += slow.warm(1);
            double theirs = slow.perSecond(1);
            lines.add(String.format(Locale.ROOT, "- %s on the same text: %,.0f tokens a second", CoreNlp.NAME, theirs));
            lines.add(String.format(Locale.ROOT, "- so Dixit is %.1f × as fast", one / theirs));
        }
        lines.add(String.format(
                Locale.ROOT, "- load of the syntax: %.2f s (median of %d)", Paces.median(loads()), LOADS));
        lines.add(String.format(Locale.ROOT, "- heap that it takes: %.0f MB", heap()));
        lines.add(String.format(Locale.ROOT, "- words read to warm up: %,d", warm));
        return lines;
    }

    private double claims() {
        Reader reader = Reader.load(DataFiles.bundled());
        long tokens = reports.stream()
                .mapToLong(report -> words(reader.facts(report).sentences()))
                .sum();
        Paces<List<Document>> paces = new Paces<>(reports, all -> {
            all.forEach(reader::read);
            return tokens;
        });
        paces.warm(2 * WARM);
        return Paces.median(
                Stream.generate(() -> paces.perSecond(1)).limit(PAIRS).toList());
    }

    private static long words(List<Sentence> sentences) {
        return sentences.stream().mapToLong(Sentence::size).sum();
    }

    private TrainedSyntax load() {
        return TrainedSyntax.load(new Pack(language, DataFiles.bundled()));
    }

    private List<Double> loads() {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            long start = System.nanoTime();
            load();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds;
    }

    private double heap() {
        double before = used();
        TrainedSyntax another = load();
        double after = used();
        if (another.sentences(text, 0).isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return (after - before) / MEGABYTE;
    }

    @SuppressWarnings("CallToSystemGC")
    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
