package dixit.ledger.jdbc;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.ledger.Added;
import dixit.ledger.After;
import dixit.ledger.Alerts;
import dixit.ledger.Arrival;
import dixit.ledger.Changed;
import dixit.ledger.Dossier;
import dixit.ledger.Filter;
import dixit.ledger.JoiningData;
import dixit.ledger.Ledger;
import dixit.ledger.LedgerClaim;
import dixit.ledger.Move;
import dixit.ledger.Problem;
import dixit.ledger.StoredDocument;
import dixit.ledger.Tombstone;
import dixit.ledger.Upgrade;
import dixit.ledger.View;
import dixit.proposition.NameKey;
import dixit.proposition.Outcome;
import dixit.proposition.Proposition;
import dixit.proposition.SourceRecord;
import dixit.proposition.Testimony;
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
    private final Alerts alerts;
    private final boolean hurried;

    /**
     * Opens a ledger, making it or bringing its schema up to date where needed.
     *
     * @param upgrade hears how far that is
     * @throws StoreException if the database refuses, or a later Dixit has written it
     */
    public JdbcLedger(Dialect dialect, JoiningData data, Terms terms, Upgrade upgrade) {
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
        this.alerts = new JdbcAlerts(database, settling, new Looking(asking, views, data.label("en")));
        this.hurried = true;
        Migrations.run(database, upgrade);
    }

    private JdbcLedger(JdbcLedger other) {
        this.database = other.database;
        this.terms = other.terms;
        this.adding = other.adding;
        this.settling = other.settling;
        this.asking = other.asking;
        this.views = other.views;
        this.dossiers = other.dossiers;
        this.judging = other.judging;
        this.rebuilding = other.rebuilding;
        this.upkeep = other.upkeep;
        this.alerts = other.alerts;
        this.hurried = false;
    }

    @Override
    public Ledger unhurried() {
        return new JdbcLedger(this);
    }

    @Override
    public Added add(Arrival arrival) {
        Prepared prepared = adding.prepare(arrival);
        return database.write(sql -> adding.add(sql, prepared));
    }

    @Override
    public boolean has(Document document) {
        return database.read(sql -> sql.first("""
                        SELECT 1 AS one FROM document d WHERE d.id = ?
                        AND NOT EXISTS (SELECT 1 FROM problem p WHERE p.uri = ?)""", row -> row.number("one"), document.id(), document.uri())) != null;
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

    private void catchUp() {
        if (hurried) {
            settle();
        }
    }

    @Override
    public long revision() {
        return database.read(Moves::tick);
    }

    @Override
    public List<Move> moves(long after, int most, Instant moment) {
        return database.read(sql -> Moves.after(sql, after, most, moment));
    }

    @Override
    public @Nullable Instant first() {
        return database.read(sql -> sql.first(
                "SELECT moment FROM document ORDER BY moment LIMIT 1",
                row -> Instant.ofEpochSecond(row.number("moment"))));
    }

    @Override
    public List<String> names(String beginning, int most) {
        return database.read(sql -> sql.list(
                "SELECT m.name FROM name m WHERE ' ' || m.name LIKE ? AND EXISTS (SELECT 1 FROM party p WHERE p.name = m.n"
                        + " AND p.role <> 'C') ORDER BY LENGTH(m.name), m.name LIMIT ?",
                row -> row.text("name"),
                "% " + NameKey.of(beginning) + "%",
                most));
    }

    @Override
    public List<Proposition> latest(Filter filter, View view, boolean moved, @Nullable After after) {
        catchUp();
        return database.read(sql -> asking.latest(sql, filter, view, moved, after));
    }

    @Override
    public void testimonies(Filter filter, View view, Predicate<Testimony> wantsMore) {
        catchUp();
        database.read(sql -> asking.testimonies(sql, filter, view, wantsMore));
    }

    @Override
    public List<LedgerClaim> claimsIn(String document, View view) {
        catchUp();
        return database.read(sql -> views.claimsIn(sql, document, view));
    }

    @Override
    public List<Proposition> propositions(Filter filter, View view) {
        catchUp();
        return database.read(sql -> asking.propositions(sql, filter, view));
    }

    @Override
    public List<Proposition> near(String document, View view) {
        settle();
        return database.read(sql -> asking.near(sql, document, view));
    }

    @Override
    public @Nullable Proposition proposition(String claim, View view) {
        catchUp();
        return database.read(sql -> asking.proposition(sql, claim, view));
    }

    @Override
    public List<LedgerClaim> claims(Filter filter, View view, @Nullable After after) {
        catchUp();
        return database.read(sql -> views.claims(sql, filter, view, after));
    }

    @Override
    public @Nullable LedgerClaim claim(String id, View view) {
        catchUp();
        return database.read(sql -> views.claim(sql, id, view));
    }

    @Override
    public List<LedgerClaim> claimsOf(Proposition proposition, View view, int from, int most) {
        return database.read(sql -> views.claimsOf(sql, proposition, view, from, most));
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
    public List<StoredDocument> documents(Filter filter, View view, @Nullable After after) {
        return database.read(sql -> {
            Conditions conditions = Conditions.onDocuments(filter, view, database.dialect(), terms);
            conditions.after("d", after);
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
        catchUp();
        return database.read(sql -> Sources.named(sql, name, view));
    }

    @Override
    public List<Outcome> outcomes(String source, View view) {
        catchUp();
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
    public List<Changed> rebuild(
            Function<Document, @Nullable Analysis> reader, Instant when, Consumer<String> progress) {
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
    public Alerts alerts() {
        return alerts;
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
