package dixit.ledger;

import dixit.search.Terms;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract, in a PostgreSQL server that is started for it. */
class PostgresLedgerTest extends LedgerContract {
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
        return Ledgers.open(server.newDatabase(), data(), terms);
    }
}
