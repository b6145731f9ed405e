package dixit.ledger;

import dixit.document.Document;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.proposition.Outcome;
import dixit.proposition.Proposition;
import dixit.proposition.SourceRecord;
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

    /** Keeps note of an input that could not be read; reading it later strikes it off. */
    void setAside(Problem problem);

    List<Problem> problems();

    /** Joins what was added since the last time; reading commands do so by themselves. */
    void settle();

    /** The propositions that have a claim that fits, as folded at the view's moment, the latest claimed first. */
    List<Proposition> propositions(Filter filter, View view);

    /** The proposition that a claim belongs to; null if no claim of this id was known by then. */
    @Nullable
    Proposition proposition(String claim, View view);

    /** The claims that fit, the latest first. */
    List<LedgerClaim> claims(Filter filter, View view);

    @Nullable
    LedgerClaim claim(String id, View view);

    /** The claims of a proposition, in order of publication. */
    List<LedgerClaim> claimsOf(Proposition proposition, View view);

    /**
     * Goes through the propositions that have a claim that fits, in the order of their first claims, each with all its
     * evidence; few of them are in memory at a time, and all are of one state of the ledger.
     *
     * @param documents only claims of these documents fit; empty for all
     * @param wantsMore takes a proposition, and says whether to go on
     */
    void dossiers(Filter filter, Set<String> documents, View view, Predicate<Dossier> wantsMore);

    /** The documents that fit, the latest first. */
    List<StoredDocument> documents(Filter filter, View view);

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
     * @return the claims that changed
     */
    List<Changed> rebuild(Function<Document, Analysis> reader, Instant when, Consumer<String> progress);

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
