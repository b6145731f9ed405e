package dixit.intake;

import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads content in tests. */
public final class Read {
    private static final Intake INTAKE = Intake.load(DataFiles.bundled());

    private Read() {}

    /** What a content gives. */
    public record Result(List<Incoming> reports, List<InputException> problems) {}

    public static Result all(String name, byte[] bytes, Given given) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        INTAKE.read(
                Content.of(name, new ByteArrayInputStream(bytes)), given, result.reports::add, result.problems::add);
        return result;
    }

    /** Of a content with one report. */
    public static Document document(String name, byte[] bytes, Given given) throws InputException {
        Result result = all(name, bytes, given);
        if (!result.problems.isEmpty()) {
            throw result.problems.getFirst();
        }
        return result.reports.getFirst().document();
    }
}
