package dixit.ledger;

import dixit.claim.Claim;
import dixit.proposition.Grade;
import dixit.proposition.Root;
import dixit.proposition.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the ledger knows of it.
 *
 * @param claim as it was read
 * @param testimony as people have corrected it
 * @param root the root that it counts for
 * @param grade its Admiralty grade
 * @param proposition id of the proposition that it belongs to
 */
public record LedgerClaim(
        Claim claim,
        StoredDocument document,
        Testimony testimony,
        Root root,
        @Nullable Grade grade,
        @Nullable String proposition) {}
