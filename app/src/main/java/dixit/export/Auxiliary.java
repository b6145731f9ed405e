package dixit.export;

import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.proposition.Testimony;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** PLOVER's auxiliary modes and its rule for what is yet to come, from a claim's factuality. */
final class Auxiliary {
    /** An event that was over so long before the report is history. */
    private static final int HISTORICAL_YEARS = 1;

    private Auxiliary() {}

    /** Of {@code historical}, {@code future}, {@code hypothetical}, {@code negation} those that fit. */
    static List<String> modes(Testimony testimony) {
        Factuality is = testimony.factuality();
        boolean future = is.tense() == Tense.FUTURE;
        boolean likely = is.certainty() == Certainty.PROBABLE && !future;
        List<String> modes = new ArrayList<>();
        LocalDate last = testimony.event().last();
        if (last != null && last.isBefore(testimony.origin().day().minusYears(HISTORICAL_YEARS))) {
            modes.add("historical");
        }
        if (future) {
            modes.add("future");
        }
        if (likely || is.certainty() == Certainty.POSSIBLE || testimony.conditional()) {
            modes.add("hypothetical");
        }
        if (is.polarity() == Polarity.NEGATIVE) {
            modes.add("negation");
        }
        return modes;
    }

    /** The type that PLOVER files a future event under: cooperation to come is agreement, a retreat to come concedes. */
    static Plover type(Plover type, Tense tense) {
        if (tense != Tense.FUTURE) {
            return type;
        }
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> Plover.AGREE;
            case RETREAT -> Plover.CONCEDE;
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                type;
        };
    }
}
