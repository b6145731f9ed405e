package dixit.export;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Span;
import dixit.ledger.LedgerClaim;
import dixit.name.Entity;
import dixit.proposition.Happening;
import dixit.proposition.Proposition;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim and the proposition it belongs to, as a row of the table of claims. */
record TableRow(Proposition proposition, Evidence evidence) {
    private static final String BETWEEN = "; ";

    static TableRow of(Proposition proposition, LedgerClaim claim) {
        return new TableRow(proposition, new Evidence(claim));
    }

    LedgerClaim stored() {
        return evidence.of();
    }

    Claim claim() {
        return evidence.claim();
    }

    Testimony testimony() {
        return stored().testimony();
    }

    Happening event() {
        return testimony().event();
    }

    Document document() {
        return evidence.document();
    }

    Span content() {
        return evidence.codePoints(claim().content());
    }

    @Nullable
    String words(@Nullable Span span) {
        return span == null ? null : evidence.words(span);
    }

    /** Entities in one cell, one part of each; a part that is not known is a dash. */
    @Nullable
    static String all(List<Entity> entities, Function<Entity, @Nullable String> part) {
        String cell = entities.stream()
                .map(entity -> Objects.requireNonNullElse(part.apply(entity), "-"))
                .collect(Collectors.joining(BETWEEN));
        return cell.isEmpty() ? null : cell;
    }

    /** The speakers of the chain in one cell, outermost first. */
    @Nullable
    String chain(Function<Speaker, @Nullable String> part) {
        String cell = testimony().sources().stream()
                .map(speaker -> Objects.requireNonNullElse(part.apply(speaker), "-"))
                .collect(Collectors.joining(BETWEEN));
        return cell.isEmpty() ? null : cell;
    }

    static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(BETWEEN, parts);
    }
}
