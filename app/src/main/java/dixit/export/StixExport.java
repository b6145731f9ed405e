package dixit.export;

import dixit.document.Document;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.proposition.Label;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A STIX 2.1 bundle: an incident for each proposition, a sighting for each independent origin, an opinion for each denial, a
 * note with the why of each claim; and a report for each document, at the end.
 */
final class StixExport implements Export {
    private final StixObjects objects;
    private final StixIncident incidents;
    private final Map<String, Report> reports = new LinkedHashMap<>();

    /** What a report's object needs once all it refers to is known. */
    private record Report(
            String name,
            Instant published,
            Instant ingested,
            String outlet,
            String language,
            String address,
            List<String> refs) {}

    StixExport(Writer out, Label label, Countries countries, Instant asOf) {
        this.objects = new StixObjects(out, countries, asOf);
        this.incidents = new StixIncident(objects, label);
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        String incident = incidents.write(dossier);
        for (LedgerClaim claim : dossier.claims()) {
            List<String> refs = reports.computeIfAbsent(
                            claim.document().document().id(), unseen -> report(claim.document()))
                    .refs();
            if (refs.isEmpty() || !refs.getLast().equals(incident)) {
                refs.add(incident);
            }
        }
    }

    private static Report report(StoredDocument stored) {
        Document document = stored.document();
        String name = Objects.requireNonNullElseGet(
                document.title(), () -> Objects.requireNonNullElse(document.uri(), document.id()));
        return new Report(
                name,
                stored.origin().known(),
                stored.ingested(),
                Objects.requireNonNullElse(document.outlet(), ""),
                document.language(),
                Addresses.of(document),
                new ArrayList<>(2));
    }

    @Override
    public List<String> end() {
        reports.forEach(this::write);
        objects.end();
        return List.of();
    }

    private void write(String document, Report report) {
        String by = report.outlet().isEmpty() ? null : objects.outlet(report.outlet(), report.published());
        objects.begin("report", StixId.of("report", document), report.published(), report.published());
        objects.text("created_by_ref", by);
        objects.text("name", report.name());
        objects.texts("report_types", List.of("incident"));
        objects.text("published", StixObjects.stamp(report.published()));
        objects.text("lang", report.language());
        objects.reference(report.outlet().isEmpty() ? "report" : report.outlet(), report.address(), document, null);
        objects.texts("object_refs", report.refs());
        objects.endObject();
    }
}
