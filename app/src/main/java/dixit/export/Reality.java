package dixit.export;

import dixit.ledger.Dossier;
import dixit.proposition.Status;
import dixit.proposition.Voice;
import java.util.List;

/** Whether an event is told as one that took place, which is all that plain event data can hold. */
enum Reality {
    /** Somebody says, sure of it, that it is or was so, and it is not denied. */
    TOLD,
    DENIED,
    DISPUTED,
    WITHDRAWN,
    PLANNED,
    HYPOTHETICAL;

    static Reality of(Dossier dossier) {
        Status status = dossier.proposition().status();
        if (status == Status.DENIED) {
            return DENIED;
        }
        if (status == Status.DISPUTED) {
            return DISPUTED;
        }
        if (status == Status.WITHDRAWN) {
            return WITHDRAWN;
        }
        List<Voice> voices = dossier.standing().stream()
                .map(claim -> Voice.of(claim.testimony()))
                .toList();
        if (voices.stream().anyMatch(Voice::assertsAsDone)) {
            return TOLD;
        }
        return voices.stream().anyMatch(voice -> voice.asserts() && voice.isFuture()) ? PLANNED : HYPOTHETICAL;
    }
}
