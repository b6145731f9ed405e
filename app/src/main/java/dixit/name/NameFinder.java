package dixit.name;

import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataException;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds who and what a document speaks of, by name, description or pronoun; immutable, shared by threads. */
public final class NameFinder {
    /** The tagger of names in a language's pack. */
    public static final String MODEL = "model/names.bin";

    private final Lexicon lexicon;
    private final Spotter spotter;

    private NameFinder(Lexicon lexicon, Spotter spotter) {
        this.lexicon = lexicon;
        this.spotter = spotter;
    }

    /**
     * Reads a language's words for people and, if it has one, its tagger of names.
     *
     * @throws DataException if a file cannot be used
     */
    public static NameFinder load(Pack pack, Register register, Gazetteer gazetteer) {
        NameWords words = NameWords.load(pack);
        Lists lists = Lists.load(pack.data(), register, gazetteer, pack.code(), words);
        Lexicon lexicon = new Lexicon(pack.code(), words, register, gazetteer, lists);
        return new NameFinder(
                lexicon, new Spotter(lexicon, new Observer(lists, ExternalKnowledge.load(pack)), tagger(pack)));
    }

    private static Optional<EntityTagger> tagger(Pack pack) {
        if (!pack.has(MODEL)) {
            return Optional.empty();
        }
        try (InputStream in = pack.data().open(pack.path(MODEL))) {
            return Optional.of(EntityTagger.read(in));
        } catch (IOException e) {
            throw new DataException(pack.path(MODEL) + ": cannot be read", e);
        }
    }

    /** All mentions of a document, given its sentences. */
    public Names find(Document document, List<Sentence> sentences) {
        Published published = document.published();
        LocalDate day = published == null ? LocalDate.MAX : published.first();
        return new Reading(lexicon, new Discourse(day), document.text()).read(spotter.spot(sentences, document.text()));
    }
}
