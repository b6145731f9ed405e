package dixit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Time expressions: TIMEX3 of AQUAINT and MEANTIME, and the times of gold claims.
 *
 * @param shared the folder of corpora and gold
 */
record TimesSection(String language, Path shared) implements QualitySection {
    private static final Set<String> MEASURED = Set.of("it", "en");

    @Override
    public List<String> lines() throws IOException {
        if (!MEASURED.contains(language)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("## Times", "", "Right, found and to be found in brackets.", ""));
        TimesReport.measure(shared, language).lines().stream()
                .filter(line -> line.startsWith("- "))
                .forEach(lines::add);
        return lines;
    }
}
