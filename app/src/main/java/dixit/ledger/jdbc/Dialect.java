package dixit.ledger.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between databases. */
public interface Dialect {

    /** A connection for writing, whose transactions wait for those of others. */
    Connection openForWriting() throws SQLException;

    /** A connection for reading, whose transactions each see one state of the ledger. */
    Connection openForReading() throws SQLException;

    /** Begins a transaction; a writing one waits until it is the only one. */
    void begin(Sql sql, boolean writing);

    void commit(Sql sql);

    void rollBack(Sql sql);

    /** Fills the places in the schema's SQL that a database has its own words for. */
    String schema(String sql);

    /** The statements that make a full-text index of this name. */
    List<String> createSearch(String index);

    /** Adds the words of a row to an index: parameters are the row's number and its words. */
    String insertSearch(String index);

    /** Takes a row out of an index: its parameter is the row's number. */
    String deleteSearch(String index);

    /** A condition on {@code row}, true where the index has all words of the query; its parameter is {@link #query}. */
    String matches(String index, String row);

    /**
     * A query for full-text search.
     *
     * @param words for each word asked for, the forms that will do
     */
    String query(List<List<String>> words);

    /** Writes a copy of the ledger while it is in use. */
    void backup(Sql sql, Path file);

    /** Makes sure that nothing of what was deleted stays in the file; outside a transaction's work, before its end. */
    void purge(Sql sql, List<String> indexes);

    /** What the database itself finds wrong with its file; empty if nothing. */
    List<String> integrity(Sql sql);
}
