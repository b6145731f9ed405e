package dixit.api;

import static dixit.api.Query.VIEW;

import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.ledger.json.DocumentWriter;
import java.util.List;
import java.util.Set;

/** {@code /api/documents} and {@code /api/stories}: reports, their texts and claims, and what belongs together. */
final class DocumentAnswers {
    private static final Set<String> FILTERS = Set.of("words", "source", "language", "from", "to");
    private static final Set<String> PAGE = Set.of("limit", "cursor");

    private final Desk desk;

    DocumentAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(FILTERS, VIEW, PAGE);
        List<StoredDocument> found = desk.ledger().documents(query.filter(), query.view(), query.after());
        List<StoredDocument> page = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > page.size()
                ? Cursor.of(
                        page.getLast().origin().known(),
                        page.getLast().document().id())
                : null;
        return Json.page(page, DocumentWriter::line, next);
    }

    byte[] one(String id, Query query) {
        query.allow(VIEW);
        StoredDocument stored = find(id, query);
        return Json.object(json -> {
            json.writeName("document");
            json.writeRawValue(DocumentWriter.line(stored));
            json.writeStringProperty("text", stored.document().text());
        });
    }

    byte[] claims(String id, Query query) {
        query.allow(VIEW, Set.of("explain"));
        find(id, query);
        boolean explain = query.flag("explain");
        List<LedgerClaim> claims = desk.ledger().claimsIn(id, query.view());
        return Json.object(json -> {
            Json.items(json, "items", claims, (claim, to) -> ClaimItem.write(claim, explain, to));
            json.writeNullProperty("next");
        });
    }

    byte[] story(String id, Query query) {
        query.allow(VIEW);
        find(id, query);
        return Json.page(desk.ledger().story(id, query.view()), DocumentWriter::line, null);
    }

    private StoredDocument find(String id, Query query) {
        StoredDocument stored = desk.ledger().document(id);
        if (stored == null || stored.origin().known().isAfter(query.view().asOf())) {
            throw Refusal.missing(
                    "No report of this id was known by then", "Check the id, or ask as of a later day with asOf.");
        }
        return stored;
    }
}
