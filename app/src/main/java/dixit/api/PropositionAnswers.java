package dixit.api;

import static dixit.api.Query.FILTERS;
import static dixit.api.Query.VIEW;

import dixit.json.PropositionWriter;
import dixit.ledger.After;
import dixit.ledger.LedgerClaim;
import dixit.proposition.Joined;
import dixit.proposition.Proposition;
import dixit.proposition.Testimony;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/propositions}: what is known, the latest moved first; one; its claims; why they were joined. */
final class PropositionAnswers {
    private static final Set<String> PAGE = Set.of("moved", "full", "limit", "cursor");

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
                new PropositionWriter(desk.label(query.lang()), query.flag("full") ? Integer.MAX_VALUE : 1);
        return Json.page(page, writer::line, next);
    }

    byte[] one(String id, Query query) {
        query.allow(VIEW);
        PropositionWriter writer = new PropositionWriter(desk.label(query.lang()));
        return Json.object(json -> writer.fields(desk.proposition(id, query.view()), json));
    }

    byte[] claims(String id, Query query) {
        query.allow(VIEW, Set.of("explain", "limit", "cursor"));
        Proposition proposition = desk.proposition(id, query.view());
        List<Testimony> all = proposition.claims();
        int from = firstAfter(all, query.after());
        int end = Math.min(all.size(), from + query.limit());
        List<LedgerClaim> claims = desk.ledger().claimsOf(proposition, query.view(), from, end - from);
        @Nullable
        String next = end < all.size()
                ? Cursor.of(all.get(end - 1).origin().known(), all.get(end - 1).id())
                : null;
        boolean explain = query.flag("explain");
        return Json.object(json -> {
            Json.items(json, "items", claims, (claim, to) -> ClaimItem.write(claim, explain, to));
            json.writeStringProperty("next", next);
        });
    }

    /** Where the page after another begins; if the claim that ended it is gone, with what became known later. */
    private static int firstAfter(List<Testimony> claims, @Nullable After after) {
        if (after == null) {
            return 0;
        }
        int later = claims.size();
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (claims.get(i).id().equals(after.id())) {
                return i + 1;
            }
            later = claims.get(i).origin().known().isAfter(after.moment()) ? i : later;
        }
        return later;
    }

    byte[] joins(String id, Query query) {
        query.allow(VIEW);
        List<Joined> joins = Joined.explain(known(desk.proposition(id, query.view())), desk.weights());
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

    private static List<Testimony> known(Proposition proposition) {
        if (proposition.claims().isEmpty()) {
            throw Refusal.missing("Every claim of this proposition was withdrawn", "Ask as of an earlier day.");
        }
        return proposition.claims();
    }
}
