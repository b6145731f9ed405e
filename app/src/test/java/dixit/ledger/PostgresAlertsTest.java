package dixit.ledger;

import dixit.language.DataFiles;
import dixit.search.Terms;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Saved questions in a PostgreSQL server that is started for it. */
class PostgresAlertsTest extends AlertsContract {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Ledger open(Terms terms) throws SQLException {
        String name = "ledger" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Ledgers.open(server.getJdbcUrl("postgres", name), DataFiles.bundled(), terms);
    }
}
