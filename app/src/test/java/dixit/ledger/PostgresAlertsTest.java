package dixit.ledger;

import dixit.language.DataFiles;
import dixit.search.Terms;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Saved questions in a PostgreSQL server that is started for it. */
class PostgresAlertsTest extends AlertsContract {
    @SuppressWarnings("NullAway.Init")
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Ledger open(Terms terms) throws SQLException {
        return Ledgers.open(server.newDatabase(), DataFiles.bundled(), terms);
    }
}
