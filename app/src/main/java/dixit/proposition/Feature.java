package dixit.proposition;

/** What speaks for or against two claims being about one event; each value lies between -1 and 1. */
public enum Feature {
    /** Always 1: what has to be overcome. */
    BASE,
    /** The claim confirms, denies or leaves open one that is in the proposition. */
    ABOUT,
    /**
     * The same PLOVER type, or no type but the same words for the event; about 0 for one that is taken for it, -1 for
     * another.
     */
    TYPE,
    /** The same PLOVER mode; -1 for another. */
    MODE,
    /** The share of the parties that are the same, by name or where unnamed by country. */
    PARTIES,
    /** The share of the parties in whose stead somebody else of the same country is named. */
    OTHER_PERSON,
    /** Who acts in one is acted upon in the other, in types that have a direction. */
    ROLES_SWAPPED,
    /** Stated times agree; -1 where they exclude each other. */
    STATED_TIME,
    /** Times known from tense and publication agree, or exclude each other. */
    IMPLIED_TIME,
    /** In one report, one is over and the other still to come. */
    TENSES_IN_ONE_REPORT,
    /** The same place; -1 for another in another country. */
    PLACE,
    /** The words of the object are the same, as far as stems show; -1 where, in one language, none is. */
    OBJECT,
    /** The words of the claims are the same, as far as stems show. */
    WORDS,
    /** The share of the names and numbers that their documents are most about. */
    STORY
}
