package dixit.export;

import dixit.ledger.Dossier;
import java.io.IOException;
import java.util.List;

/** Writes propositions, one after the other, in some form; the same ones give the same bytes. */
public interface Export {

    /** Writes a proposition with its evidence. */
    void write(Dossier dossier) throws IOException;

    /**
     * Writes what follows the last proposition.
     *
     * @return what the user should know of what was left out, a sentence each
     */
    List<String> end() throws IOException;
}
