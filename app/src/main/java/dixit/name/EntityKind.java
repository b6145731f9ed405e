package dixit.name;

/** What sort of thing a name stands for. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    MEDIA,
    PLACE,
    /** A kind of people without a name of its own: officials, soldiers, demonstrators. */
    GROUP
}
