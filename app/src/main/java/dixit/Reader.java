package dixit;

import dixit.claim.Reading;
import dixit.document.Document;
import dixit.language.DataFiles;
import java.util.List;

/** The pipeline: a document in, its claims out. */
public final class Reader {
    private Reader() {}

    public static Reader load(DataFiles data) {
        return new Reader();
    }

    /** Reads one document; the same document always gives the same claims. */
    public Reading read(Document document) {
        return new Reading(document, List.of());
    }
}
