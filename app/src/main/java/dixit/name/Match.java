package dixit.name;

/**
 * An actor that a name may mean, and why.
 *
 * @param actor the entry
 * @param alias the name in the register that it met
 * @param how in what way they are alike
 */
public record Match(Actor actor, String alias, How how) {

    /** In what way a name met one of the register. */
    public enum How {
        /** Written alike, but for case, accents, hyphens and full stops. */
        SAME_NAME,
        /** Written otherwise, as another language has it, but sounding alike. */
        SOUNDS_ALIKE,
        /** The family name alone. */
        FAMILY_NAME
    }
}
