package dixit.export;

import dixit.ledger.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The table of claims as Parquet, which DuckDB writes. */
final class ParquetExport implements Export {
    /** How many rows DuckDB holds before it writes them. */
    private static final int GROUP = 10_000;

    /** The longest row in bytes; DuckDB takes memory for several of these. */
    private static final int LONGEST = 10_000_000;

    private final Path rows;
    private final Path parquet;
    private final Writer writer;
    private final CsvExport table;

    /**
     * Begins a table.
     *
     * @param parquet the file to be made
     * @param rows a file for the meantime, removed in the end
     * @throws MissingLibraryException if DuckDB is not on the class path
     */
    ParquetExport(Path parquet, Path rows) throws IOException {
        requireDuckDb();
        this.parquet = parquet;
        this.rows = rows;
        this.writer = Files.newBufferedWriter(rows);
        this.table = new CsvExport(writer);
    }

    private static void requireDuckDb() {
        boolean there = DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.duckdb."));
        if (!there) {
            throw new MissingLibraryException(
                    "Parquet is written by DuckDB, which is not part of Dixit: put its driver "
                            + "(org.duckdb:duckdb_jdbc:2.0.0.1, 80 MB) into lib/optional, as docs/exports.md says; "
                            + "or export csv");
        }
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        table.write(dossier);
    }

    @Override
    public List<String> end() throws IOException {
        writer.close();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '300MB'");
            statement.execute("SET preserve_insertion_order = true");
            statement.execute(
                    "COPY (SELECT * FROM read_csv(" + quoted(rows) + ", header = true, quote = '\"', escape = '\"',"
                            + " delim = ',', new_line = '\\r\\n', strict_mode = false, max_line_size = " + LONGEST
                            + ", parallel = false,"
                            + " allow_quoted_nulls = false, columns = {" + columns() + "})) TO " + quoted(parquet)
                            + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + GROUP + ")");
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write " + parquet + " (" + e.getMessage() + ")", e);
        }
        return List.of();
    }

    private static String columns() {
        return ClaimTable.COLUMNS.stream()
                .map(column -> "'" + column.name() + "': '" + column.type() + "'")
                .collect(Collectors.joining(", "));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
