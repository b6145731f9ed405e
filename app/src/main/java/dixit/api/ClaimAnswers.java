package dixit.api;

import static dixit.api.Query.FILTERS;
import static dixit.api.Query.VIEW;

import dixit.ledger.LedgerClaim;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/claims}: search, and one claim. */
final class ClaimAnswers {
    private static final Set<String> PAGE = Set.of("explain", "limit", "cursor");

    private final Desk desk;

    ClaimAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(FILTERS, VIEW, PAGE);
        List<LedgerClaim> found = desk.ledger().claims(query.filter(), query.view(), query.after());
        List<LedgerClaim> page = found.subList(0, Math.min(found.size(), query.limit()));
        boolean explain = query.flag("explain");
        @Nullable
        String next = found.size() > page.size()
                ? Cursor.of(
                        page.getLast().document().origin().known(),
                        page.getLast().claim().id())
                : null;
        return Json.object(json -> {
            Json.items(json, "items", page, (claim, to) -> ClaimItem.write(claim, explain, to));
            json.writeStringProperty("next", next);
        });
    }

    byte[] one(String id, Query query) {
        query.allow(VIEW, Set.of("explain"));
        LedgerClaim claim = desk.ledger().claim(id, query.view());
        if (claim == null) {
            throw Refusal.missing(
                    "No claim of this id was known by then", "Check the id, or ask as of a later day with asOf.");
        }
        boolean explain = query.flag("explain");
        return Json.object(json -> {
            json.writeName("item");
            ClaimItem.write(claim, explain, json);
        });
    }
}
