package dixit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.json.PropositionWriter;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.search.Terms;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job also fills a ledger; run twice, it leaves it as it was. */
class IntoPostgresTest {
    private static final int REPORTS = 42;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void the_ledger_is_as_after_adding_however_often_the_job_runs() throws Exception {
        Archive archive = new Archive(folder, REPORTS);
        List<String> expected = archive.propositions(folder.resolve("ledger.db"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String address = postgres.getJdbcUrl("postgres", "postgres");
            for (int run = 0; run < 2; run++) {
                Settings settings = new Settings(Archive.AS_OF, Archive.NOW, false, 200, address);
                Job job = Job.on(2, settings, Job.address(folder.resolve("run" + run)));
                job.run(job.files(files(archive)));
                assertThat(propositions(address)).isEqualTo(expected);
            }
        }
    }

    private static List<String> files(Archive archive) throws Exception {
        try (Stream<Path> parts = Files.list(archive.folder())) {
            return parts.map(Path::toString).sorted().toList();
        }
    }

    private static List<String> propositions(String address) {
        Terms terms = new Terms((text, language) -> List.of(), List.of());
        try (Ledger ledger = Ledgers.open(address, Dixit.data(), terms)) {
            assertThat(ledger.documents(Filter.ALL, View.asOf(Archive.AS_OF))).hasSize(REPORTS);
            PropositionWriter writer = new PropositionWriter(Dixit.joining().label("en"));
            return ledger.propositions(Filter.ALL, View.asOf(Archive.AS_OF)).stream()
                    .map(writer::line)
                    .sorted()
                    .toList();
        }
    }
}
