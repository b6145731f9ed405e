package dixit.api;

import dixit.language.DataFiles;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.name.Gazetteer;
import dixit.name.Register;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import dixit.proposition.Weights;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What answers are made from: the ledger and the data; what is slow to load is loaded when it is first needed. */
final class Desk {
    private final Ledger ledger;
    private final DataFiles data;
    private final Clock clock;
    private final JoiningData joining;
    private final Map<String, Label> labels = new ConcurrentHashMap<>();
    private @Nullable Register register;
    private @Nullable Gazetteer places;

    Desk(Ledger ledger, DataFiles data, Clock clock) {
        this.ledger = ledger.unhurried();
        this.data = data;
        this.clock = clock;
        this.joining = new JoiningData(data);
    }

    Ledger ledger() {
        return ledger;
    }

    DataFiles data() {
        return data;
    }

    Clock clock() {
        return clock;
    }

    /** The proposition of a claim, as known by then. */
    Proposition proposition(String id, View view) {
        Proposition proposition = ledger.proposition(id, view);
        if (proposition == null) {
            throw Refusal.missing(
                    "No claim of this id was known by then", "Check the id, or ask as of a later day with asOf.");
        }
        return proposition;
    }

    Weights weights() {
        return joining.weights();
    }

    /** Labels in a language; English ones where there are none. */
    Label label(String lang) {
        String known = lang.matches("[a-z]{2,3}") ? lang : "en";
        return labels.computeIfAbsent(known, joining::label);
    }

    synchronized Register register() {
        if (register == null) {
            register = Register.load(data);
        }
        return register;
    }

    synchronized Gazetteer places() {
        if (places == null) {
            places = Gazetteer.load(data);
        }
        return places;
    }
}
