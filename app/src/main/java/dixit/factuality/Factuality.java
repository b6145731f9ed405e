package dixit.factuality;

/** How far a source commits to an event, on the axes of FactBank (Saurí and Pustejovsky 2009) and ModaFact. */
public record Factuality(Certainty certainty, Polarity polarity, Tense tense) {

    /** How sure. */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        UNKNOWN
    }

    /** Whether it is, or is not. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE,
        UNKNOWN
    }

    /** When, seen from the day of publication. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        UNKNOWN
    }
}
