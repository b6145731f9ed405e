package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.reading.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive of reports as JSON Lines, in parts of 500.
 *
 * <p>Usage: {@code ArchiveMaker FOLDER-OF-REPORTS,… COUNT OUTPUT-FOLDER}
 */
public final class ArchiveMaker {
    private static final int PART = 500;

    private ArchiveMaker() {}

    public static void main(String[] arguments) throws IOException, InputException {
        int count = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        DataFiles data = DataFiles.bundled();
        List<Document> reports = Variants.reports(List.of(arguments[0].split(",")), data, Reader.load(data));
        for (int part = 0; part * PART < count; part++) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("part%05d.jsonl".formatted(part)))) {
                for (int i = part * PART; i < Math.min(count, (part + 1) * PART); i++) {
                    out.write(line(Variants.of(reports.get(i % reports.size()), i, reports.size()), i) + "\n");
                }
            }
        }
    }

    private static String line(Document report, int number) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("text", report.text());
        fields.put(
                "date", report.published() == null ? null : report.published().value());
        fields.put("outlet", report.outlet() == null ? "Outlet " + number % 40 : report.outlet());
        fields.put("title", report.title());
        fields.put("language", report.language());
        fields.put("url", "https://news.example/" + number);
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
