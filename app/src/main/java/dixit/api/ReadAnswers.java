package dixit.api;

import dixit.Reader;
import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Published;
import dixit.intake.Given;
import dixit.intake.Intake;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** {@code POST /api/read}: the claims of a report that is sent; nothing is stored, nothing is fetched. */
final class ReadAnswers {
    private static final int MOST_REPORTS = 50;

    private final DataFiles data;
    private @Nullable Reader reader;
    private @Nullable Intake intake;

    ReadAnswers(DataFiles data) {
        this.data = data;
    }

    private record Read(Document document, List<Claim> claims) {}

    byte[] read(byte[] body, Query query) {
        query.allow(Set.of("published", "outlet", "language", "name"));
        if (body.length == 0) {
            throw Refusal.wrong("There is no report", "Send its text, or a file of it, as the body.");
        }
        String name = query.text("name");
        List<Read> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        intake().read(
                        Content.of(name == null ? "report" : name, new ByteArrayInputStream(body)),
                        given(query),
                        incoming -> take(incoming.document(), reports, problems),
                        problem -> problems.add(String.valueOf(problem.getMessage())));
        if (reports.isEmpty()) {
            String why = problems.isEmpty() ? "Send the text of a report." : problems.getFirst();
            throw new Refusal(422, "This could not be read", why);
        }
        return Json.object(json -> {
            Json.items(json, "items", reports, ReadAnswers::write);
            Json.items(json, "problems", problems, (problem, to) -> to.writeString(problem));
        });
    }

    private void take(Document document, List<Read> reports, List<String> problems) {
        if (!reader().knows(document.language())) {
            problems.add(new InputException(
                            String.valueOf(document.uri()),
                            "is in a language without a pack (" + document.language() + ")",
                            "give language if that is wrong")
                    .getMessage());
        } else if (reports.size() < MOST_REPORTS) {
            try {
                reports.add(new Read(document, reader().read(document).claims()));
            } catch (DataException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private static void write(Read read, JsonGenerator json) {
        Document document = read.document();
        json.writeStartObject();
        json.writeStringProperty("title", document.title());
        json.writeStringProperty("outlet", document.outlet());
        json.writeStringProperty("language", document.language());
        json.writeStringProperty(
                "published",
                document.published() == null ? null : document.published().value());
        json.writeStringProperty("text", document.text());
        ClaimWriter writer = new ClaimWriter(document, Form.EXPLAINED);
        Json.items(json, "claims", read.claims(), (claim, to) -> to.writeRawValue(writer.line(claim)));
        json.writeEndObject();
    }

    private Given given(Query query) {
        String language = query.text("language");
        if (language != null && (!language.matches("[a-z]{2,3}") || !Pack.exists(language, data))) {
            throw Refusal.wrong(
                    "There is no pack for language '" + language + "'", "Leave language out, or give it or en.");
        }
        String published = query.text("published");
        try {
            return new Given(published == null ? null : Published.parse(published), query.text("outlet"), language);
        } catch (DateTimeException e) {
            throw Refusal.wrong("Parameter 'published' is no date: " + published, "Write it as 2023-09-08 or 2023-09.");
        }
    }

    private synchronized Reader reader() {
        if (reader == null) {
            reader = Reader.load(data);
        }
        return reader;
    }

    private synchronized Intake intake() {
        if (intake == null) {
            intake = Intake.load(data);
        }
        return intake;
    }
}
