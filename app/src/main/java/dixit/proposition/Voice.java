package dixit.proposition;

import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;

/**
 * A claim seen as somebody's word on a proposition.
 *
 * @param source the innermost source, by a key: of each only the latest word counts
 * @param party whether that source is a party to the event
 * @param ownPart whether it speaks of its own part in it
 */
public record Voice(Testimony testimony, Stance stance, Root root, String source, boolean party, boolean ownPart) {

    public static Voice of(Testimony testimony) {
        Root root = Root.of(testimony);
        return new Voice(
                testimony,
                Stance.of(testimony),
                root,
                source(testimony, root),
                Sides.isParty(testimony),
                Sides.isOwnPart(testimony));
    }

    private static String source(Testimony testimony, Root root) {
        Speaker speaker = testimony.innermost();
        if (speaker == null) {
            return root.key();
        }
        if (!speaker.isNamed() || speaker.entity() == null) {
            return root.key() + " anonymous";
        }
        return "source " + NameKey.of(speaker.shown());
    }

    public boolean named() {
        return root.named();
    }

    public boolean asserts() {
        return stance == Stance.ASSERTS;
    }

    /** Whether it puts the event forward, so that its root counts for it. */
    public boolean supports() {
        boolean against = testimony.factuality().polarity() == Polarity.NEGATIVE;
        return !denies() && !against && stance != Stance.LEAVES_OPEN;
    }

    public boolean denies() {
        return stance == Stance.DENIES;
    }

    public boolean isFuture() {
        return testimony.factuality().tense() == Tense.FUTURE;
    }

    /** Whether it asserts, certain, that the event is past or present. */
    public boolean assertsAsDone() {
        Tense tense = testimony.factuality().tense();
        boolean done = tense == Tense.PAST || tense == Tense.PRESENT;
        return asserts() && done && testimony.factuality().certainty() == Certainty.CERTAIN;
    }
}
