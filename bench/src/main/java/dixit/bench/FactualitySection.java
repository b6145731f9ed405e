package dixit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Factuality: MEANTIME's gold events.
 *
 * @param shared the folder of corpora and gold
 */
record FactualitySection(String language, Path shared) implements QualitySection {
    private static final Set<String> MEASURED = Set.of("it", "en");

    @Override
    public List<String> lines() throws IOException {
        if (!MEASURED.contains(language)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("## Factuality", ""));
        lines.addAll(FactualityReport.measure(shared, language).lines());
        return lines;
    }
}
