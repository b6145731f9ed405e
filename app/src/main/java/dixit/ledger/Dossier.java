package dixit.ledger;

import dixit.proposition.Proposition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposition with all evidence for it, as known at a moment.
 *
 * @param proposition what is known
 * @param claims every claim of it that nobody has rejected, in order of publication, withdrawn ones too
 * @param rejected those that somebody has rejected
 * @param asked ids of those that fit what was asked for
 * @param asOf the moment
 */
public record Dossier(
        Proposition proposition,
        List<LedgerClaim> claims,
        List<LedgerClaim> rejected,
        Set<String> asked,
        Instant asOf) {
    public Dossier {
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
        asked = Set.copyOf(asked);
    }

    /** The claims of one proposition, and which of them fit what was asked for, as known at a moment. */
    public static Dossier of(Proposition proposition, List<LedgerClaim> all, Set<String> asked, Instant asOf) {
        Map<Boolean, List<LedgerClaim>> byRejected = all.stream()
                .collect(Collectors.partitioningBy(claim -> claim.testimony().rejected() != null));
        return new Dossier(
                proposition,
                byRejected.getOrDefault(false, List.of()),
                byRejected.getOrDefault(true, List.of()),
                asked,
                asOf);
    }

    /** The claims of one proposition, all of which were asked for, as known at a moment. */
    public static Dossier whole(Proposition proposition, List<LedgerClaim> claims, Instant asOf) {
        return of(
                proposition,
                claims,
                claims.stream().map(claim -> claim.claim().id()).collect(Collectors.toSet()),
                asOf);
    }

    /** The claims that fit what was asked for. */
    public List<LedgerClaim> askedClaims() {
        return claims.stream()
                .filter(claim -> asked.contains(claim.claim().id()))
                .toList();
    }

    /** The claims that their outlets stood by at the moment. */
    public List<LedgerClaim> standing() {
        return claims.stream().filter(claim -> claim.testimony().standsAt(asOf)).toList();
    }
}
