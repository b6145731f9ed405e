package dixit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code languages/<xx>/QUALITY.md}: figures that the same code and data give again, byte for byte, and after them what
 * one run on one machine took.
 *
 * @param language its code
 * @param repeatable the parts whose figures come again
 * @param ofOneRun the parts on speed, load and memory
 */
record QualityPage(String language, List<QualitySection> repeatable, List<QualitySection> ofOneRun) {
    static final String FILE = "QUALITY.md";

    /** Measures and writes the page under the root of the project. */
    void write(Path root) throws IOException {
        Files.writeString(root.resolve("languages").resolve(language).resolve(FILE), String.join("\n", lines()) + "\n");
    }

    /** The page in Markdown. */
    List<String> lines() throws IOException {
        // First, so that the code is compiled for what is timed and for nothing else.
        List<String> timed = lines(ofOneRun);
        List<String> lines = new ArrayList<>();
        lines.add("# Quality: " + language);
        lines.add("");
        lines.add("Written by `bench/quality " + language + "` on the data named; do not edit it by hand.");
        lines.addAll(lines(repeatable));
        lines.add("");
        lines.add("## Of one run");
        lines.add("");
        lines.add("What follows was measured once, on the machine at hand, and differs from run to run.");
        lines.addAll(timed);
        return lines;
    }

    private static List<String> lines(List<QualitySection> sections) throws IOException {
        List<String> lines = new ArrayList<>();
        for (QualitySection section : sections) {
            List<String> own = section.lines();
            if (!own.isEmpty()) {
                lines.add("");
                lines.addAll(own);
            }
        }
        return lines;
    }
}
