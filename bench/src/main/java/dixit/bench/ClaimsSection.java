package dixit.bench;

import dixit.Reader;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.language.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;

/**
 * Claims: those of each gold report found, and how many of their fields are right, as score.py reckons it.
 *
 * @param gold the folder of the gold
 */
record ClaimsSection(String language, Path gold) implements QualitySection {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> lines() throws IOException {
        List<GoldReport> reports = GoldReport.of(language, gold);
        if (reports.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(
                "## Claims",
                "",
                "Gold claims paired by overlap; overall is their F1 times the mean share of right fields.",
                "",
                "| report | claims F1 | act beyond STATE | overall |",
                "| --- | --- | --- | --- |"));
        Reader reader = Reader.load(DataFiles.bundled());
        for (GoldReport report : reports) {
            ClaimScore score = score(reader, report);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %s | %.3f |",
                    report.name().substring(report.name().indexOf('/') + 1),
                    score.f1(),
                    score.beyondState(),
                    score.overall()));
        }
        return lines;
    }

    static ClaimScore score(Reader reader, GoldReport report) {
        ClaimWriter writer = new ClaimWriter(report.document(), Form.PLAIN);
        return new ClaimScore(
                report.claims(),
                reader.read(report.document()).claims().stream()
                        .map(claim -> JSON.readTree(writer.line(claim)))
                        .toList());
    }
}
