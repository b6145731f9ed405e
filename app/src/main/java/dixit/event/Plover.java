package dixit.event;

/** The 16 event types of PLOVER 2.0. */
public enum Plover {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quad;

    Plover(int quad) {
        this.quad = quad;
    }

    /** The type that PLOVER files a mere plan of this under: agreement if it is cooperative, else a threat. */
    public Plover planned() {
        return switch (this) {
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> this;
            case CONSULT, SUPPORT, COOPERATE, AID, RETREAT -> AGREE;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> THREATEN;
        };
    }

    /** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }
}
