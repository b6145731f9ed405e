package dixit.bench;

import java.io.IOException;
import java.util.List;

/** A part of a language's {@code QUALITY.md}: what a layer reaches on which data. */
interface QualitySection {

    /** The part in Markdown, a line each, from its heading on; empty if there are no data for the language. */
    List<String> lines() throws IOException;
}
