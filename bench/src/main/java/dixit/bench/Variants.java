package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.reading.InputException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports repeated with other dates and names, until there are as many as asked for. */
final class Variants {
    private static final List<String> NAMES = List.of("Alba", "Brera", "Corvo", "Dora", "Elba", "Fara", "Gavi", "Iseo");

    private Variants() {}

    static List<Document> reports(List<String> folders, DataFiles data, Reader reader) throws InputException {
        List<Document> reports = new ArrayList<>();
        Intake intake = Intake.load(data);
        Inputs files = new Inputs(InputStream.nullInputStream());
        for (String folder : folders) {
            for (String name : files.find(folder)) {
                intake.read(
                        files.open(name),
                        Given.NOTHING,
                        incoming -> {
                            if (reader.knows(incoming.document().language())) {
                                reports.add(incoming.document());
                            }
                        },
                        problem -> System.err.println(problem.getMessage()));
            }
        }
        return reports;
    }

    /** The same report on another day, with other names in it. */
    static Document of(Document report, int number, int reports) {
        int round = number / reports;
        String name = NAMES.get(round % NAMES.size()) + (char) ('a' + round / NAMES.size() % 26);
        String text = report.text()
                .replace("Corea", name)
                .replace("Korea", name)
                .replace("Stati", name)
                .replaceAll("\\b(19|20)(\\d\\d)\\b", (1900 + round % 120) + "");
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays((number * 37L + round * 11L) % 3000);
        Published published = Published.parse(day.toString());
        return new Document(
                Hash.of(report.outlet(), published.value(), text),
                "report " + number,
                null,
                report.outlet(),
                report.title(),
                report.language(),
                published,
                "header",
                text,
                report.bodyBegin());
    }
}
