package dixit.cli.format;

import dixit.claim.Reading;
import java.io.IOException;

/** Gives out readings, one after the other. */
public interface ReadingFormat {
    /** Writes what comes before the first reading. */
    default void begin() throws IOException {}

    /** Writes one document's claims. */
    void reading(Reading reading) throws IOException;

    /** Writes what comes after the last reading. */
    default void end() throws IOException {}
}
