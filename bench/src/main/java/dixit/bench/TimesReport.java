package dixit.bench;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import dixit.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * Figures for the time expressions of one language, from raw text.
 *
 * @param lines in Markdown
 * @param misses what was missed, spurious or of another value
 */
record TimesReport(List<String> lines, List<String> misses) {

    /** Prints the figures: {@code TimesReport ../shared [--misses]}. */
    public static void main(String[] args) throws IOException {
        for (String code : List.of("it", "en")) {
            TimesReport report = measure(Path.of(args[0]), code);
            report.lines().forEach(System.out::println);
            if (List.of(args).contains("--misses")) {
                report.misses().forEach(System.out::println);
            }
        }
    }

    /** Measures one language on all the data there is for it under {@code shared}. */
    static TimesReport measure(Path shared, String code) throws IOException {
        Pack pack = new Pack(code, DataFiles.bundled());
        Syntax syntax = TrainedSyntax.load(pack);
        TimesQuality quality = new TimesQuality(
                TimeFinder.load(pack), document -> syntax.sentences(document.text(), document.bodyBegin()));
        List<String> lines = new ArrayList<>(List.of("### Times: " + code, ""));
        if (code.equals("en")) {
            TimesQuality.Scores scores = quality.timeMl(shared.resolve("corpora/timex/aquaint"));
            lines.add("- AQUAINT TimeML, strict span: " + scores.spans());
            lines.add("- AQUAINT TimeML, strict span and value: " + scores.values());
        }
        Counts meantime = quality.meantime(shared.resolve("corpora/meantime/apple.jsonl"), code);
        lines.add("- MEANTIME apple, TIMEX3 of the English sentence found with the same value: " + meantime);
        lines.add("- times of gold claims, first and last day: " + claims(quality, shared.resolve("gold"), code));
        return new TimesReport(List.copyOf(lines), quality.misses());
    }

    private static Counts claims(TimesQuality quality, Path gold, String code) throws IOException {
        Counts all = new Counts();
        try (Stream<Path> files = Files.walk(gold, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")
                            && !each.toString().contains("schema"))
                    .sorted()
                    .toList()) {
                if (new ObjectMapper()
                        .readTree(file.toFile())
                        .path("language")
                        .asString("")
                        .equals(code)) {
                    quality.claims(file, all);
                }
            }
        }
        return all;
    }
}
