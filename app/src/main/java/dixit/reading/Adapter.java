package dixit.reading;

import java.io.IOException;

/** Reads the reports in one kind of content. */
public interface Adapter {
    /**
     * Gives each report to the sink, in the order of the content.
     *
     * @throws InputException if it is not what it looked like, or has no report
     * @throws IOException if it cannot be read to its end
     */
    void read(Content content, Sink sink) throws IOException, InputException;
}
