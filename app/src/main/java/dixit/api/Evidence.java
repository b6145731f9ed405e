package dixit.api;

import dixit.ledger.Filter;
import dixit.ledger.View;
import dixit.proposition.Testimony;
import java.util.function.Consumer;

/** Goes through the latest claims that fit, as many as can be counted while somebody waits. */
final class Evidence {
    static final int MOST = 20_000;

    private Evidence() {}

    /** How many claims there were; {@link #MOST} where older ones were left out. */
    static int each(Desk desk, Filter filter, View view, Consumer<Testimony> count) {
        int[] claims = {0};
        desk.ledger().testimonies(filter, view, testimony -> {
            count.accept(testimony);
            return ++claims[0] < MOST;
        });
        return claims[0];
    }
}
