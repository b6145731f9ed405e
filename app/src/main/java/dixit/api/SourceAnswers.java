package dixit.api;

import static dixit.api.Query.VIEW;

import dixit.json.SourceRecordWriter;
import dixit.proposition.Outcome;
import java.util.List;
import java.util.Set;

/** {@code /api/sources}: the records of sources, and what became of what they put forward. */
final class SourceAnswers {
    private final Desk desk;

    SourceAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(VIEW, Set.of("name"));
        return Json.page(desk.ledger().sources(name(query), query.view()), SourceRecordWriter::line, null);
    }

    byte[] outcomes(Query query) {
        query.allow(VIEW, Set.of("name"));
        List<Outcome> outcomes = desk.ledger().outcomes(name(query), query.view());
        return Json.object(json -> {
            Json.items(json, "items", outcomes.reversed().stream().limit(500).toList(), (outcome, to) -> {
                to.writeStartObject();
                to.writeStringProperty("source", outcome.shown());
                to.writeStringProperty("claim", outcome.claim());
                to.writeStringProperty("said", outcome.said().toString());
                to.writeStringProperty(
                        "end", outcome.end() == null ? null : outcome.end().name());
                to.writeStringProperty(
                        "ended",
                        outcome.ended() == null ? null : outcome.ended().toString());
                to.writeEndObject();
            });
            json.writeNullProperty("next");
        });
    }

    private static String name(Query query) {
        String name = query.text("name");
        return name == null ? "" : name;
    }
}
