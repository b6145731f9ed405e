package dixit.ledger.jdbc;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.ledger.Added;
import dixit.ledger.Arrival;
import dixit.ledger.Changed;
import dixit.ledger.Dossier;
import dixit.ledger.Filter;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.LedgerClaim;
import dixit.ledger.Problem;
import dixit.ledger.StoredDocument;
import dixit.ledger.Tombstone;
import dixit.ledger.View;
import dixit.proposition.Outcome;
import dixit.proposition.Proposition;
import dixit.proposition.SourceRecord;
import dixit.search.Analysis;
import dixit.search.Terms;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ledger on a relational database. */
public final class JdbcLedger implements Ledger {
    private final Database database;
    private final Terms terms;
    private final Adding adding;
    private final Settling settling;
    private final Asking asking;
    private final ClaimViews views;
    private final Dossiers dossiers;
    private final Judging judging;
    private final Rebuilding rebuilding;
    private final Upkeep upkeep;

    /**
     * Opens a ledger, making it or bringing its schema up to date where needed.
     *
     * @throws StoreException if the database refuses, or a later Dixit has written it
     */
    public JdbcLedger(Dialect dialect, JoiningData data, Terms terms) {
        this.database = new Database(dialect);
        this.terms = terms;
        ClaimRows claims = new ClaimRows(dialect);
        this.adding = new Adding(dialect, claims, data);
        this.settling = new Settling(database, data.weights());
        this.asking = new Asking(dialect, terms, data.weights());
        this.views = new ClaimViews(dialect, terms, asking);
        this.dossiers = new Dossiers(dialect, terms, asking);
        this.judging = new Judging(claims);
        this.rebuilding = new Rebuilding(claims);
        this.upkeep = new Upkeep(dialect, claims);
        Migrations.run(database);
    }

    @Override
    public Added add(Arrival arrival) {
        return database.write(sql -> adding.add(sql, arrival));
    }

    @Override
    public void setAside(Problem problem) {
        database.write(sql ->
                sql.run("""
                INSERT INTO problem (uri, why, found) VALUES (?, ?, ?)
                ON CONFLICT (uri) DO UPDATE SET why = excluded.why, found = excluded.found""", problem.uri(), problem.why(), problem.found().toString()));
    }

    @Override
    public List<Problem> problems() {
        return database.read(sql -> sql.list(
                "SELECT * FROM problem ORDER BY uri",
                row -> new Problem(row.text("uri"), row.text("why"), Instant.parse(row.text("found")))));
    }

    @Override
    public void settle() {
        settling.settle();
    }

    @Override
    public List<Proposition> propositions(Filter filter, View view) {
        settle();
        return database.read(sql -> asking.propositions(sql, filter, view));
    }

    @Override
    public @Nullable Proposition proposition(String claim, View view) {
        settle();
        return database.read(sql -> asking.proposition(sql, claim, view));
    }

    @Override
    public List<LedgerClaim> claims(Filter filter, View view) {
        settle();
        return database.read(sql -> views.claims(sql, filter, view));
    }

    @Override
    public @Nullable LedgerClaim claim(String id, View view) {
        settle();
        return database.read(sql -> views.claim(sql, id, view));
    }

    @Override
    public List<LedgerClaim> claimsOf(Proposition proposition, View view) {
        return database.read(sql -> views.claimsOf(sql, proposition, view));
    }

    @Override
    public void dossiers(Filter filter, Set<String> documents, View view, Predicate<Dossier> wantsMore) {
        settle();
        database.read(sql -> {
            dossiers.each(sql, filter, documents, view, wantsMore);
            return true;
        });
    }

    @Override
    public List<StoredDocument> documents(Filter filter, View view) {
        return database.read(sql -> {
            Conditions conditions = Conditions.onDocuments(filter, view, database.dialect(), terms);
            List<StoredDocument> found = new ArrayList<>();
            sql.until(
                    "SELECT " + DocumentRows.COLUMNS + " FROM " + DocumentRows.TABLES + " WHERE " + conditions.sql()
                            + " ORDER BY d.moment DESC, d.id DESC",
                    row -> {
                        found.add(DocumentRows.stored(row));
                        return found.size() < filter.limit();
                    },
                    conditions.values());
            return found;
        });
    }

    @Override
    public @Nullable StoredDocument document(String id) {
        return database.read(sql -> DocumentRows.find(sql, id));
    }

    @Override
    public List<StoredDocument> story(String document, View view) {
        return database.read(sql -> sql.list(
                "SELECT " + DocumentRows.COLUMNS + " FROM " + DocumentRows.TABLES
                        + " WHERE d.story = (SELECT story FROM document WHERE id = ?) AND d.moment <= ?"
                        + " ORDER BY d.moment, d.id",
                DocumentRows::stored,
                document,
                view.asOf().getEpochSecond()));
    }

    @Override
    public List<SourceRecord> sources(String name, View view) {
        settle();
        return database.read(sql -> Sources.named(sql, name, view));
    }

    @Override
    public List<Outcome> outcomes(String source, View view) {
        settle();
        return database.read(sql -> Sources.outcomes(sql, source, view));
    }

    @Override
    public Judgement judge(Verdict verdict, String who, Instant when, @Nullable String because) {
        return database.write(sql -> {
            int before = JudgementRows.all(sql).size();
            String id = "j" + Hash.of(verdict.toString(), who, when.toString(), String.valueOf(before));
            Judgement judgement = new Judgement(id, verdict, who, when, because);
            judging.record(sql, judgement);
            return judgement;
        });
    }

    @Override
    public List<Judgement> judgements() {
        return database.read(JudgementRows::all);
    }

    @Override
    public List<Changed> rebuild(Function<Document, Analysis> reader, Instant when, Consumer<String> progress) {
        List<Changed> changes = new ArrayList<>();
        for (String id : database.read(sql -> sql.list("SELECT id FROM document ORDER BY n", row -> row.text("id")))) {
            changes.addAll(database.write(sql -> rebuilding.rebuild(sql, id, reader, when)));
            progress.accept(id);
        }
        database.write(sql -> sql.run(
                "INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE 1 = 1 ON CONFLICT DO NOTHING"));
        settle();
        return changes;
    }

    @Override
    public List<String> check() {
        return database.read(upkeep::check);
    }

    @Override
    public void backup(Path file) {
        settle();
        database.backup(file);
    }

    @Override
    public List<Tombstone> erase(String report, String who, Instant when, @Nullable String because) {
        return database.write(sql -> upkeep.erase(sql, report, who, when, because));
    }

    @Override
    public List<Tombstone> tombstones() {
        return database.read(Upkeep::tombstones);
    }

    @Override
    public void close() {
        database.close();
    }
}
