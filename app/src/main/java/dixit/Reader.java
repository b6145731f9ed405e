package dixit;

import dixit.claim.Facts;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.Register;
import dixit.search.Analysis;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads the claims of reports, each in its own language. A pure function of the document; packs are loaded when a report
 * first needs them, once for all threads.
 */
public final class Reader {
    private final DataFiles data;
    private final Register register;
    private final Gazetteer places;
    private final Map<String, LanguageReader> languages = new ConcurrentHashMap<>();

    private Reader(DataFiles data, Register register, Gazetteer places) {
        this.data = data;
        this.register = register;
        this.places = places;
    }

    /**
     * Loads the register and the places.
     *
     * @throws DataException if a file of them cannot be used
     */
    public static Reader load(DataFiles data) {
        Loading<Gazetteer> places = Loading.of(() -> Gazetteer.load(data));
        Register register = Register.load(data);
        return new Reader(data, register, places.result());
    }

    /** Whether there is a pack for a language. */
    public boolean knows(String language) {
        return Pack.exists(language, data);
    }

    /**
     * The claims of a document.
     *
     * @throws DataException if its language has no pack, or a file of the pack cannot be used
     * @throws ReadingException if Dixit itself fails at it
     */
    public Reading read(Document document) {
        return apart(document, reader -> reader.read(document));
    }

    /** The same with the lemmas of the document's words. */
    public Analysis analyse(Document document) {
        return apart(document, reader -> reader.analyse(document));
    }

    /** A fault at one document must not cost the others: whoever reads many is told of which it was. */
    private <T> T apart(Document document, Function<LanguageReader, T> work) {
        LanguageReader reader = in(document.language());
        try {
            return work.apply(reader);
        } catch (DataException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ReadingException(document, e);
        }
    }

    /** What each layer finds in a document; throws as {@link #read}. */
    public Facts facts(Document document) {
        return in(document.language()).facts(document);
    }

    private LanguageReader in(String language) {
        return languages.computeIfAbsent(language, code -> {
            if (!knows(code)) {
                throw new DataException("no pack for language '" + code + "'");
            }
            return new LanguageReader(new Pack(code, data), register, places);
        });
    }
}
