package dixit.reading;

import java.io.IOException;

/** Takes what an input gives. */
public interface Sink {
    /** One report. */
    void report(Report report);

    /** One thing in the input that could not be read; the rest goes on. */
    void problem(InputException problem);

    /** Another input that this one names by its web address: a feed in a list of feeds, a report in a feed. */
    void elsewhere(String address);

    /**
     * One page inside this input, no larger than a single report; it may be read later.
     *
     * @throws IOException if it cannot be read to its end
     */
    void page(Content content) throws IOException;

    /** Another input inside this one: an entry of an archive. */
    void inside(Content content);
}
