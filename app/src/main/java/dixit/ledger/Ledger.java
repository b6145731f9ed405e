package dixit.ledger;

import dixit.document.Document;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.proposition.Outcome;
import dixit.proposition.Proposition;
import dixit.proposition.SourceRecord;
import dixit.proposition.Testimony;
import dixit.search.Analysis;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The append-only store of documents, claims and judgements; it can be read as known on any day. Thread-safe. */
public interface Ledger extends AutoCloseable {

    /** Takes in a report, whole or not at all. */
    Added add(Arrival arrival);

    /** Whether this very document is there, and nothing is noted against its input: adding it would change nothing. */
    boolean has(Document document);

    /** Keeps note of an input that could not be read; reading it later strikes it off. */
    void setAside(Problem problem);

    List<Problem> problems();

    /** A number that grows with whatever is settled: while it stays, answers stay the same. */
    long revision();

    /** What was noted after a tick and is so by a moment, in order; moves of one tick stay together. */
    List<Move> moves(long after, int most, Instant moment);

    /** From when the first report counts; null while there is none. */
    @Nullable
    Instant first();

    /** Names of parties and sources, as keys without case and accents, that have a word beginning so. */
    List<String> names(String beginning, int most);

    /** The same ledger, whose answers leave out what was added since it was last settled, and so never wait. */
    Ledger unhurried();

    /** Joins what was added since the last time; reading commands do so by themselves. */
    void settle();

    /** The propositions that have a claim that fits, as folded at the view's moment, the latest claimed first. */
    List<Proposition> propositions(Filter filter, View view);

    /** The propositions that a report's texts may have moved: those in the blocks of their claims. */
    List<Proposition> near(String document, View view);

    /** The proposition that a claim belongs to; null if no claim of this id was known by then. */
    @Nullable
    Proposition proposition(String claim, View view);

    /**
     * The same, those whose status changed last first.
     *
     * @param moved only those that have come from one status to another
     * @param after where the page before ended
     */
    List<Proposition> latest(Filter filter, View view, boolean moved, @Nullable After after);

    /** The claims that fit, the latest first. */
    default List<LedgerClaim> claims(Filter filter, View view) {
        return claims(filter, view, null);
    }

    /** The claims that fit, the latest first, after those of the page before. */
    List<LedgerClaim> claims(Filter filter, View view, @Nullable After after);

    /** Goes through the claims that fit as evidence, the latest first, for as long as more are wanted. */
    void testimonies(Filter filter, View view, Predicate<Testimony> wantsMore);

    @Nullable
    LedgerClaim claim(String id, View view);

    /** The claims of a proposition, in order of publication. */
    default List<LedgerClaim> claimsOf(Proposition proposition, View view) {
        return claimsOf(proposition, view, 0, Integer.MAX_VALUE);
    }

    /**
     * Some of the claims of a proposition, in order of publication.
     *
     * @param from how many are passed over
     * @param most how many are wanted
     */
    List<LedgerClaim> claimsOf(Proposition proposition, View view, int from, int most);

    /**
     * Goes through the propositions that have a claim that fits, in the order of their first claims, each with all its
     * evidence; few of them are in memory at a time, and all are of one state of the ledger.
     *
     * @param documents only claims of these documents fit; empty for all
     * @param wantsMore takes a proposition, and says whether to go on
     */
    void dossiers(Filter filter, Set<String> documents, View view, Predicate<Dossier> wantsMore);

    /** The documents that fit, the latest first. */
    default List<StoredDocument> documents(Filter filter, View view) {
        return documents(filter, view, null);
    }

    /** The documents that fit, the latest first, after those of the page before. */
    List<StoredDocument> documents(Filter filter, View view, @Nullable After after);

    /** The claims of a document, in order of the text, as far as it was known by then. */
    List<LedgerClaim> claimsIn(String document, View view);

    /** The document of this id; null if there is none. */
    @Nullable
    StoredDocument document(String id);

    /** The documents of the story that a document belongs to, in order of publication. */
    List<StoredDocument> story(String document, View view);

    /** The records of the sources whose names have this part. */
    List<SourceRecord> sources(String name, View view);

    /** What became of each proposition that a source put forward, in order. */
    List<Outcome> outcomes(String source, View view);

    /**
     * Records a person's decision.
     *
     * @throws IllegalArgumentException if it speaks of what is not in the ledger, or sets a value that cannot be
     */
    Judgement judge(Verdict verdict, String who, Instant when, @Nullable String because);

    /** Every judgement, in the order in which they were made. */
    List<Judgement> judgements();

    /**
     * Reads every document again; earlier readings stay.
     *
     * @param reader gives null for a document that is to stay as it was read
     * @return the claims that changed
     */
    List<Changed> rebuild(Function<Document, @Nullable Analysis> reader, Instant when, Consumer<String> progress);

    /** The saved questions on this ledger. */
    Alerts alerts();

    /** What is wrong: a span outside its text, a hash that does not fit, a damaged file; empty if nothing is. */
    List<String> check();

    /** Copies the ledger into a file while it is in use. */
    void backup(Path file);

    /**
     * Takes a report's texts and claims out for good, in every revision.
     *
     * @param report its url, guid, uri, or the id of one of its documents
     * @return what stays; empty if there is no such report
     */
    List<Tombstone> erase(String report, String who, Instant when, @Nullable String because);

    List<Tombstone> tombstones();

    @Override
    void close();
}
