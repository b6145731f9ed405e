package dixit.bench;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import dixit.time.TimeFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/** Prints the figures for time expressions: {@code TimesReport ../shared [--misses]}. */
public final class TimesReport {
    private static final List<String> GOLD = List.of(
            "seed/claims",
            "dev/afghanistan-2012",
            "dev/iran-2009",
            "dev/kim-jong-nam-2017",
            "dev/saddam-2006",
            "dev/fm-meets-putin-2024",
            "dev/nk-oil-2018",
            "dev/nk-soldiers-2025");

    private TimesReport() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        PrintStream out = System.out;
        TimesQuality english = quality("en");
        TimesQuality italian = quality("it");
        TimesQuality.Scores aquaint = english.timeMl(shared.resolve("corpora/timex/aquaint"));
        out.println("aquaint span  " + aquaint.spans());
        out.println("aquaint value " + aquaint.values());
        Path meantime = shared.resolve("corpora/meantime/apple.jsonl");
        out.println("meantime it   " + italian.meantime(meantime, "it"));
        out.println("meantime en   " + english.meantime(meantime, "en"));
        for (String name : GOLD) {
            Path file = shared.resolve("gold").resolve(name + ".json");
            boolean isItalian = new ObjectMapper()
                    .readTree(file.toFile())
                    .path("language")
                    .asString()
                    .equals("it");
            out.println(name + " " + (isItalian ? italian : english).claims(file));
        }
        if (List.of(args).contains("--misses")) {
            english.misses().forEach(out::println);
            italian.misses().forEach(out::println);
        }
    }

    private static TimesQuality quality(String code) {
        Pack pack = new Pack(code, DataFiles.bundled());
        Syntax syntax = TrainedSyntax.load(pack);
        return new TimesQuality(
                TimeFinder.load(pack), document -> syntax.sentences(document.text(), document.bodyBegin()));
    }
}
