package dixit.export;

import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.name.Entity;
import dixit.proposition.Label;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Linked data: propositions as SEM events and GAF instances, their claims as GAF mentions with GRaSP attributions, chains
 * of sources and documents in PROV-O.
 */
final class RdfExport implements Export {
    /** Sources are in many claims, and told of once. */
    private static final String SOURCES = RdfEvent.actorAddress("");

    private final RdfWriter out;
    private final RdfEvent events;
    private final Set<String> written = new HashSet<>();

    RdfExport(RdfWriter out, Label label) {
        this.out = out;
        this.events = new RdfEvent(label);
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (LedgerClaim claim : dossier.claims()) {
            document(claim.document());
        }
        for (Entity entity : dossier.proposition().event().parties()) {
            String id = Actors.id(entity);
            if (id != null && written.add(id)) {
                out.write(RdfEvent.actor(id, entity));
            }
        }
        out.writeAll(events.of(dossier));
        for (LedgerClaim claim : dossier.claims()) {
            for (Rdf subject : RdfClaim.of(dossier.proposition(), new Evidence(claim))) {
                if (!subject.subject().startsWith(SOURCES) || written.add(subject.subject())) {
                    out.write(subject);
                }
            }
        }
    }

    private void document(StoredDocument stored) throws IOException {
        String address = Addresses.of(stored.document());
        if (written.add(address)) {
            out.write(RdfEvent.document(address, stored));
        }
    }

    @Override
    public List<String> end() throws IOException {
        out.end();
        return List.of();
    }
}
