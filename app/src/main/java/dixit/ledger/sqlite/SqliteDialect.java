package dixit.ledger.sqlite;

import dixit.ledger.jdbc.Dialect;
import dixit.ledger.jdbc.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;

/** SQLite: write-ahead log, so that readers and a writer do not wait for each other; FTS5. */
public final class SqliteDialect implements Dialect {
    private static final int PATIENCE_MILLISECONDS = 120_000;

    /** A page that many reports touch is written back once for all of them; at 4 kB a page, the log stays below 40 MB. */
    private static final String CHECKPOINT_PAGES = "8000";

    /** Pages that a connection keeps in memory, in KiB; there is one that writes, and as many that read as ask at once. */
    private static final int WRITERS_CACHE = 65_536;

    private static final int READERS_CACHE = 4_096;

    private final Path file;

    /** A ledger in this file; it is made if it is not there. */
    public SqliteDialect(Path file) {
        this.file = file;
    }

    @Override
    public Connection openForWriting() throws SQLException {
        return open(WRITERS_CACHE);
    }

    @Override
    public Connection openForReading() throws SQLException {
        return open(READERS_CACHE);
    }

    private Connection open(int cache) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setCacheSize(-cache);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, CHECKPOINT_PAGES);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** The driver's own transactions begin anew with each commit, and would keep others from writing. */
    @Override
    public void begin(Sql sql, boolean writing) {
        sql.script(writing ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    @Override
    public void commit(Sql sql) {
        sql.script("COMMIT");
    }

    @Override
    public void rollBack(Sql sql) {
        sql.script("ROLLBACK");
    }

    @Override
    public String schema(String sql) {
        return sql.replace("{key}", "INTEGER PRIMARY KEY")
                .replace("{bytes}", "BLOB")
                .replace("{clustered}", " WITHOUT ROWID");
    }

    @Override
    public List<String> createSearch(String index) {
        return List.of(
                "CREATE VIRTUAL TABLE " + index
                        + " USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 2')");
    }

    @Override
    public String insertSearch(String index) {
        return "INSERT INTO " + index + " (rowid, words) VALUES (?, ?)";
    }

    @Override
    public String deleteSearch(String index) {
        return "DELETE FROM " + index + " WHERE rowid = ?";
    }

    @Override
    public String matches(String index, String row) {
        return row + " IN (SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?)";
    }

    @Override
    public String query(List<List<String>> words) {
        return words.stream()
                .map(forms ->
                        forms.stream().map(form -> '"' + form + '"').collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    @Override
    public void backup(Sql sql, Path to) {
        sql.script("VACUUM INTO '" + to.toString().replace("'", "''") + "'");
    }

    @Override
    public void purge(Sql sql, List<String> indexes) {
        indexes.forEach(index -> sql.run("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')"));
    }

    @Override
    public List<String> integrity(Sql sql) {
        return sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }
}
