package dixit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.search.Terms;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, in an SQLite file. */
class SqliteLedgerTest extends LedgerContract {
    private static final Terms PLAIN = new Terms((text, language) -> List.of(), List.of());

    @TempDir
    private Path folder = Path.of(".");

    @Override
    Ledger open(Terms terms) {
        return Ledgers.open(folder.resolve("ledger.db").toString(), data(), terms);
    }

    @Test
    void aBackupIsALedgerOfItsOwn() {
        try (Ledger ledger = open(PLAIN)) {
            ledger.add(Report.arrival(
                    Report.by("Nyt", "2023-09-04")
                            .meeting("Kim will meet Putin.")
                            .reading(),
                    NOW));
            ledger.backup(folder.resolve("backup.db"));
            ledger.add(Report.arrival(
                    Report.by("Nyt", "2023-09-05")
                            .meeting("Kim will not tarry.")
                            .reading(),
                    NOW));
        }
        try (Ledger backup = Ledgers.open(folder.resolve("backup.db").toString(), data(), PLAIN)) {
            assertThat(backup.documents(Filter.ALL, TODAY)).hasSize(1);
            assertThat(backup.check()).isEmpty();
        }
    }

    @Test
    void oneMayAskWhileAnotherAdds() throws InterruptedException {
        try (Ledger adding = open(PLAIN);
                Ledger asking = open(PLAIN)) {
            Thread adder = Thread.ofPlatform().start(() -> {
                for (int day = 1; day <= 28; day++) {
                    String date = "2023-02-%02d".formatted(day);
                    adding.add(Report.arrival(
                            Report.by("Nyt", date)
                                    .meeting("Kim will meet Putin.")
                                    .reading(),
                            NOW));
                }
            });
            int seen = 0;
            while (adder.isAlive()) {
                int now = asking.claims(Filter.ALL, TODAY).size();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
            adder.join();
            assertThat(asking.claims(Filter.ALL, TODAY)).hasSize(28);
        }
    }
}
