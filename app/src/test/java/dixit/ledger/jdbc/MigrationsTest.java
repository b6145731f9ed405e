package dixit.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.ledger.sqlite.SqliteDialect;
import dixit.proposition.Moment;
import dixit.search.Terms;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void a_ledger_of_an_earlier_schema_is_brought_up_to_date_and_keeps_what_it_has() {
        Path file = folder.resolve("ledger.db");
        try (Database old = new Database(new SqliteDialect(file))) {
            Migrations.run(old, 1);
            old.write(sql -> sql.run("""
                    INSERT INTO document (id, report, language, body_begin, text, ingested, moment, topics)
                    VALUES ('d1', 'a.txt', 'it', 0, 'Il ministro è arrivato.', '2024-01-10T12:00:00Z', 1704888000, '')"""));
        }
        try (Ledger ledger = Ledgers.open(
                file.toString(),
                DataFiles.bundled(),
                new Terms((text, language) -> java.util.List.of(), java.util.List.of()))) {
            assertThat(ledger.documents(Filter.ALL, View.asOf(Moment.asOf("2024-01-31"))))
                    .singleElement()
                    .satisfies(stored -> assertThat(stored.document().text()).isEqualTo("Il ministro è arrivato."));
            assertThat(ledger.alerts().all()).isEmpty();
        }
    }
}
