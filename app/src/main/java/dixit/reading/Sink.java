package dixit.reading;

/** Takes what an input gives. */
public interface Sink {
    /** One report. */
    void report(Report report);

    /** One thing in the input that could not be read; the rest goes on. */
    void problem(InputException problem);

    /** Another input that this one names by its web address: a feed in a list of feeds, a report in a feed. */
    void elsewhere(String address);

    /** Another input inside this one: an entry of an archive. */
    void inside(Content content);
}
