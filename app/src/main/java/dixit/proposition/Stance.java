package dixit.proposition;

import dixit.attribution.SpeechAct;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;

/** Where a claim's innermost source stands towards the proposition. */
public enum Stance {
    /** Certain or probable that it is so. */
    ASSERTS,
    /** Denies it, or is named and certain that it is not so. */
    DENIES,
    /** Was asked, and would neither confirm nor deny. */
    LEAVES_OPEN,
    /** Only possible, or only on a condition. */
    MENTIONS;

    public static Stance of(Testimony testimony) {
        Factuality is = testimony.factuality();
        if (testimony.act() == SpeechAct.NOT_CONFIRM || testimony.act() == SpeechAct.NOT_DENY) {
            return LEAVES_OPEN;
        }
        boolean sure = is.certainty() == Certainty.CERTAIN && !testimony.conditional();
        boolean refuses =
                is.polarity() == Polarity.NEGATIVE && sure && Root.of(testimony).named();
        if (testimony.act() == SpeechAct.DENY || refuses) {
            return DENIES;
        }
        boolean likely = sure || (is.certainty() == Certainty.PROBABLE && !testimony.conditional());
        return likely && is.polarity() == Polarity.POSITIVE ? ASSERTS : MENTIONS;
    }

    /** Whether it commits the source one way or the other. */
    public boolean commits() {
        return this == ASSERTS || this == DENIES;
    }
}
