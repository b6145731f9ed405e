package dixit.proposition;

import dixit.event.Plover;
import dixit.name.Entity;
import java.util.List;

/** Who is a party to an event: an actor or recipient of it, or who speaks for its government or organisation. */
public final class Sides {
    private Sides() {}

    /** Whether the innermost source is a party to the event. */
    public static boolean isParty(Testimony testimony) {
        return speaksForOne(testimony, testimony.event().parties());
    }

    /**
     * Whether the innermost source speaks of its own part. In the conflict types (quads 3 and 4) only who acts does: one
     * side's word about the other is no admission.
     */
    public static boolean isOwnPart(Testimony testimony) {
        Plover type = testimony.event().type();
        boolean conflict = type != null && type.quad() >= 3;
        return speaksForOne(
                testimony,
                conflict ? testimony.event().actors() : testimony.event().parties());
    }

    private static boolean speaksForOne(Testimony testimony, List<Entity> parties) {
        Speaker speaker = testimony.innermost();
        if (speaker == null || !speaker.isNamed() || speaker.entity() == null) {
            return false;
        }
        Entity source = speaker.entity();
        return parties.stream().anyMatch(party -> isSame(source, party) || speaksFor(source, party));
    }

    private static boolean isSame(Entity source, Entity party) {
        String key = NameKey.of(source);
        return key != null && key.equals(NameKey.of(party));
    }

    private static boolean speaksFor(Entity source, Entity party) {
        String government = Root.governmentOf(source);
        return government != null && government.equals(party.country());
    }
}
