package dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.StoredDocument;
import dixit.ledger.View;
import dixit.search.Terms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dixit add} is killed in the middle of a web archive, and started again. */
class KilledAddTest {
    private static final int PAGES = 60;
    private static final int SOME = 5;

    @TempDir
    private Path folder;

    @Test
    void goes_on_without_a_gap_or_a_double() throws Exception {
        Path archive = Files.write(folder.resolve("crawl.warc"), archive());
        try (Ledger ledger = open()) {
            Process first = add(archive);
            while (documents(ledger).size() < SOME) {
                assertThat(first.isAlive() || first.exitValue() == 0).isTrue();
                Thread.onSpinWait();
            }
            first.destroyForcibly().waitFor();
            int kept = documents(ledger).size();
            Process second = add(archive);
            String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).as(said).isZero();
            assertThat(said).contains((PAGES - kept) + " reports added", kept + " were there already");
            assertThat(documents(ledger))
                    .hasSize(PAGES)
                    .extracting(each -> each.document().url())
                    .doesNotHaveDuplicates();
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static byte[] archive() throws IOException {
        byte[][] records = new byte[PAGES][];
        for (int i = 0; i < PAGES; i++) {
            String page =
                    "<html lang=\"it\"><head><title>Notizia " + i + "</title><meta property=\"article:published_time\""
                            + " content=\"2023-09-05T10:00:00Z\"></head><body><article><p>Il ministro numero " + i
                            + " ha dichiarato che la riunione si terrà a Roma la settimana prossima.</p></article></body></html>";
            records[i] = Packed.record(
                    "https://nuova.example/" + i, "200 OK", "text/html", page.getBytes(StandardCharsets.UTF_8));
        }
        return Packed.warc(records);
    }

    private Process add(Path archive) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dixit.cli.Main",
                        "add",
                        "--ledger",
                        folder.resolve("ledger.db").toString(),
                        archive.toString()))
                .start();
    }

    private Ledger open() {
        return Ledgers.open(
                folder.resolve("ledger.db").toString(),
                DataFiles.bundled(),
                new Terms((text, language) -> List.of(), List.of()));
    }

    private static List<StoredDocument> documents(Ledger ledger) {
        return ledger.documents(Filter.ALL, View.asOf(Instant.MAX));
    }
}
