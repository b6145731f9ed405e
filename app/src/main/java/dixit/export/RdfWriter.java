package dixit.export;

import java.io.IOException;
import java.util.List;

/** A syntax of RDF, written a subject at a time. */
interface RdfWriter {
    void write(Rdf subject) throws IOException;

    void end() throws IOException;

    /** Writes several subjects. */
    default void writeAll(List<Rdf> subjects) throws IOException {
        for (Rdf subject : subjects) {
            write(subject);
        }
    }
}
