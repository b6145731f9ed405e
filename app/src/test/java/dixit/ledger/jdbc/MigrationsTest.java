package dixit.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.language.DataFiles;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.PostgresServer;
import dixit.ledger.Report;
import dixit.ledger.TestimonyBytes;
import dixit.ledger.Upgrade;
import dixit.ledger.View;
import dixit.ledger.postgres.PostgresDialect;
import dixit.ledger.sqlite.SqliteDialect;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.proposition.Happening;
import dixit.proposition.Moment;
import dixit.proposition.Origin;
import dixit.proposition.Proposition;
import dixit.proposition.Testimony;
import dixit.search.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void a_ledger_of_an_earlier_schema_is_brought_up_to_date_and_keeps_what_it_has() {
        Path file = folder.resolve("ledger.db");
        try (Database old = new Database(new SqliteDialect(file))) {
            Migrations.run(old, 1, Upgrade.UNSEEN);
            old.write(sql -> sql.run("""
                    INSERT INTO document (id, report, language, body_begin, text, ingested, moment, topics)
                    VALUES ('d1', 'a.txt', 'it', 0, 'Il ministro è arrivato.', '2024-01-10T12:00:00Z', 1704888000, '')"""));
        }
        try (Ledger ledger = Ledgers.open(
                file.toString(), DataFiles.bundled(), new Terms((text, language) -> List.of(), List.of()))) {
            assertThat(ledger.documents(Filter.ALL, View.asOf(Moment.asOf("2024-01-31"))))
                    .singleElement()
                    .satisfies(stored -> assertThat(stored.document().text()).isEqualTo("Il ministro è arrivato."));
            assertThat(ledger.alerts().all()).isEmpty();
        }
    }

    @Test
    void texts_blocks_and_statuses_come_through_to_the_fourth_schema_in_sqlite() {
        fourth(
                new SqliteDialect(folder.resolve("third.db")),
                folder.resolve("third.db").toString());
    }

    @Test
    void and_in_postgres() throws IOException, SQLException {
        try (PostgresServer server = PostgresServer.start()) {
            String url = server.newDatabase();
            fourth(new PostgresDialect(url), url);
        }
    }

    @Test
    void testimoniesOfAnEarlierFormatAreMadeAgainFromTheReadings() {
        String file = folder.resolve("fourth.db").toString();
        Terms terms = new Terms((text, language) -> List.of(), List.of());
        View view = View.asOf(Moment.asOf("2024-01-31"));
        List<Proposition> before;
        try (Ledger ledger = Ledgers.open(file, DataFiles.bundled(), terms)) {
            ledger.add(Report.arrival(
                    Report.by("Ansa", "2024-01-10")
                            .meeting("Kim will meet Putin.")
                            .reading(),
                    Instant.parse("2024-01-10T12:00:00Z")));
            before = ledger.propositions(Filter.ALL, view);
        }
        try (Database old = new Database(new SqliteDialect(Path.of(file)))) {
            old.write(sql -> {
                sql.run("ALTER TABLE claim DROP COLUMN root");
                sql.run("ALTER TABLE claim ADD COLUMN testimony BLOB");
                sql.run("UPDATE claim SET testimony = ?", new byte[] {1, 0, 0});
                sql.run("DROP TABLE testimony");
                return sql.run("DELETE FROM schema_version WHERE version = 5");
            });
        }
        List<String> told = new ArrayList<>();
        try (Ledger ledger =
                Ledgers.open(file, DataFiles.bundled(), terms, (done, total) -> told.add(done + " of " + total))) {
            assertThat(told).containsExactly("1 of 1");
            assertThat(before).hasSize(1);
            assertThat(ledger.propositions(Filter.ALL, view)).isEqualTo(before);
        }
    }

    private static void fourth(Dialect dialect, String place) {
        try (Database old = new Database(dialect)) {
            Migrations.run(old, 3, Upgrade.UNSEEN);
            old.write(sql -> {
                report(sql, 1, "d1", "c1", "2024-01-10T00:00:00Z", "Kim incontra Putin a Mosca.");
                report(sql, 2, "d2", "c2", "2024-01-11T00:00:00Z", "Putin ha incontrato Kim, dice Roma.");
                sql.run("UPDATE tick SET n = 7");
                sql.run("""
                        INSERT INTO moved (block, proposition, claim, seq, status, at, until, tick)
                        VALUES ('PRK+RUS CONSULT', 1, 'c1', 0, 'CLAIMED', 1704844800, 9223372036854775807, 7)""");
                return sql.run("DELETE FROM unsettled");
            });
        }
        try (Ledger ledger =
                Ledgers.open(place, DataFiles.bundled(), new Terms((text, language) -> List.of(), List.of()))) {
            View view = View.asOf(Moment.asOf("2024-01-31"));
            assertThat(ledger.documents(Filter.ALL, view))
                    .extracting(stored -> stored.document().text())
                    .containsExactly("Putin ha incontrato Kim, dice Roma.", "Kim incontra Putin a Mosca.");
            assertThat(ledger.propositions(Filter.ALL, view)).singleElement().satisfies(proposition -> {
                assertThat(proposition.id()).isEqualTo("c1");
                assertThat(proposition.claims()).hasSize(2);
            });
            // A status that was there already is no news.
            assertThat(ledger.moves(6, 10, Instant.parse("2024-01-31T00:00:00Z")))
                    .singleElement()
                    .satisfies(move -> assertThat(move.tick()).isEqualTo(7));
            assertThat(ledger.sources("ansa", view))
                    .singleElement()
                    .satisfies(record -> assertThat(record.claims()).isEqualTo(1));
        }
    }

    private static void report(Sql sql, long n, String id, String claim, String published, String text) {
        long moment = Instant.parse(published).getEpochSecond();
        sql.run("""
                INSERT INTO document (n, id, report, outlet, language, published, body_begin, text, ingested, moment, topics)
                VALUES (?, ?, ?, 'Ansa', 'it', ?, 0, ?, ?, ?, '')""", n, id, id + ".txt", published.substring(0, 10), text, published, moment);
        Origin origin =
                new Origin(id, null, null, "Ansa", "it", published, Instant.parse(published), null, "Ansa", Set.of());
        Testimony testimony = new Testimony(
                claim,
                origin,
                0,
                text,
                List.of(),
                SpeechAct.STATE,
                new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PAST),
                false,
                null,
                new Happening(
                        Plover.CONSULT,
                        null,
                        List.of(),
                        List.of(new Entity(null, EntityKind.PERSON, "Kim Jong Un", "PRK", null, "GOV")),
                        List.of(new Entity(null, EntityKind.PERSON, "Vladimir Putin", "RUS", null, "GOV")),
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                null);
        sql.run("""
                INSERT INTO claim (n, id, document, moment, block, plover, act, testimony, proposition)
                VALUES (?, ?, ?, ?, 'PRK+RUS CONSULT', 'CONSULT', 'STATE', ?, 1)""", n, claim, n, moment, TestimonyBytes.write(testimony));
    }
}
