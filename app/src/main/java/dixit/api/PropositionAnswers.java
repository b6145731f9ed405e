package dixit.api;

import static dixit.api.Query.FILTERS;
import static dixit.api.Query.VIEW;

import dixit.json.PropositionWriter;
import dixit.ledger.LedgerClaim;
import dixit.ledger.View;
import dixit.proposition.Joined;
import dixit.proposition.Proposition;
import java.util.List;
import java.util.Set;

/** {@code /api/propositions}: what is known, the latest moved first; one; its claims; why they were joined. */
final class PropositionAnswers {
    private static final Set<String> PAGE = Set.of("moved", "brief", "limit", "cursor");

    private final Desk desk;

    PropositionAnswers(Desk desk) {
        this.desk = desk;
    }

    byte[] list(Query query) {
        query.allow(FILTERS, VIEW, PAGE);
        List<Proposition> found =
                desk.ledger().latest(query.filter(), query.view(), query.flag("moved"), query.after());
        List<Proposition> page = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > page.size()
                ? Cursor.of(page.getLast().present().since(), page.getLast().id())
                : null;
        PropositionWriter writer =
                new PropositionWriter(desk.label(query.lang()), query.flag("brief") ? 1 : Integer.MAX_VALUE);
        return Json.page(page, writer::line, next);
    }

    byte[] one(String id, Query query) {
        query.allow(VIEW);
        PropositionWriter writer = new PropositionWriter(desk.label(query.lang()));
        return Json.object(json -> writer.fields(find(id, query.view()), json));
    }

    byte[] claims(String id, Query query) {
        query.allow(VIEW, Set.of("explain"));
        Proposition proposition = find(id, query.view());
        List<LedgerClaim> claims = desk.ledger().claimsOf(proposition, query.view());
        boolean explain = query.flag("explain");
        return Json.object(json -> {
            Json.items(json, "items", claims, (claim, to) -> ClaimItem.write(claim, explain, to));
            json.writeNullProperty("next");
        });
    }

    byte[] joins(String id, Query query) {
        query.allow(VIEW);
        List<Joined> joins = Joined.explain(known(find(id, query.view())), desk.weights());
        return Json.object(json -> {
            Json.items(json, "items", joins, (joined, to) -> {
                to.writeStartObject();
                to.writeStringProperty("claim", joined.claim());
                to.writeNumberProperty("sum", joined.sum());
                to.writeObjectPropertyStart("features");
                joined.weighed().forEach((feature, product) -> to.writeNumberProperty(feature.name(), product));
                to.writeEndObject();
                to.writeEndObject();
            });
            json.writeNullProperty("next");
        });
    }

    private static List<dixit.proposition.Testimony> known(Proposition proposition) {
        if (proposition.claims().isEmpty()) {
            throw Refusal.missing("Every claim of this proposition was withdrawn", "Ask as of an earlier day.");
        }
        return proposition.claims();
    }

    private Proposition find(String id, View view) {
        Proposition proposition = desk.ledger().proposition(id, view);
        if (proposition == null) {
            throw Refusal.missing(
                    "No claim of this id was known by then", "Check the id, or ask as of a later day with asOf.");
        }
        return proposition;
    }
}
