package dixit.ledger.jdbc;

import dixit.ledger.Upgrade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Brings a ledger's schema up to date: numbered scripts, each run once, in one transaction.
 */
final class Migrations {
    /** The scripts so far: {@code 1.sql} to this. */
    static final int LATEST = 5;

    private Migrations() {}

    /**
     * Runs the scripts that this ledger has not seen.
     *
     * @throws StoreException if the ledger was written by a later Dixit
     */
    static void run(Database database, Upgrade upgrade) {
        run(database, LATEST, upgrade);
    }

    /** The same, up to a script. */
    static void run(Database database, int last, Upgrade upgrade) {
        database.write(sql -> {
            sql.script("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)");
            long version = sql.insert("SELECT COALESCE(MAX(version), 0) FROM schema_version");
            if (version > LATEST) {
                throw new StoreException("this ledger was written by a later Dixit (schema " + version
                        + ", known here: " + LATEST + "); use that one");
            }
            for (long next = version + 1; next <= last; next++) {
                run(sql, database.dialect(), next, upgrade);
            }
            return version;
        });
    }

    private static void run(Sql sql, Dialect dialect, long version, Upgrade upgrade) {
        String[] parts = dialect.schema(script(version)).split("(?m)^-- \\{program}$");
        statements(sql, parts[0]);
        if (version == 4) {
            Repacking.run(sql, upgrade);
        } else if (version == 5) {
            Retelling.run(sql, upgrade);
        }
        if (parts.length > 1) {
            statements(sql, parts[1]);
        }
        if (version == 1) {
            for (String index : List.of(SearchIndex.CLAIMS, SearchIndex.DOCUMENTS)) {
                dialect.createSearch(index).forEach(sql::script);
            }
        }
        sql.run("INSERT INTO schema_version (version) VALUES (?)", version);
    }

    private static void statements(Sql sql, String script) {
        for (String statement : script.replaceAll("(?m)^--.*$", "").split(";")) {
            if (!statement.isBlank()) {
                sql.script(statement.strip());
            }
        }
    }

    private static String script(long version) {
        String name = "/dixit/ledger/" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
