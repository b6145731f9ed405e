package dixit.ledger;

import dixit.language.DataFiles;
import dixit.search.Terms;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Saved questions in an SQLite file. */
class SqliteAlertsTest extends AlertsContract {
    @TempDir
    private Path folder = Path.of(".");

    @Override
    Ledger open(Terms terms) {
        return Ledgers.open(folder.resolve("ledger.db").toString(), DataFiles.bundled(), terms);
    }
}
