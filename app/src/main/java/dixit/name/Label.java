package dixit.name;

/** The tagger's classes: outside a name; or its type with the place in it (begin, inside, last, a single word). */
public final class Label {
    /** Outside every name. */
    public static final int OUTSIDE = 0;

    /** How many there are. */
    public static final int COUNT = 1 + 4 * NameType.values().length;

    private static final NameType[] TYPES = NameType.values();

    private Label() {}

    /** The label of word {@code at} of a name of {@code length} words. */
    public static int of(NameType type, int at, int length) {
        int place = length == 1 ? 3 : at == 0 ? 0 : at == length - 1 ? 2 : 1;
        return 1 + 4 * type.number() + place;
    }

    /** The type of a label other than {@link #OUTSIDE}. */
    public static NameType type(int label) {
        return TYPES[(label - 1) / 4];
    }

    public static boolean begins(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3);
    }

    public static boolean ends(int label) {
        return label != OUTSIDE && (label - 1) % 4 >= 2;
    }

    /** Whether {@code next} may follow {@code label}. */
    public static boolean follows(int label, int next) {
        boolean open = label != OUTSIDE && !ends(label);
        boolean continues = next != OUTSIDE && !begins(next);
        return open == continues && (!open || type(label) == type(next));
    }
}
