package dixit.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Where an export goes. */
public interface Target {

    /** The one file of most forms. */
    Writer writer() throws IOException;

    /** A file of several. */
    Writer writer(String name) throws IOException;

    /** The one file, to be written by its path. */
    Path path() throws IOException;

    /** The path of a file for the meantime, which will be gone in the end. */
    Path meantime() throws IOException;
}
