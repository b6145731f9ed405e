package dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that are broken, or made to break things: each is read or named in one line, and nothing hangs. */
class HostileInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    /** Generous, for a machine that is busy; what hangs, hangs for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> every_file_is_read_or_named() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Read.Result result = read(file.toString(), Files.readAllBytes(file));
                    assertThat(result.reports().size() + result.problems().size())
                            .isPositive();
                }));
    }

    @Test
    void a_page_of_50_MB_is_refused() {
        byte[] page = ("<!doctype html><p>" + "Il ministro è partito ieri sera. ".repeat(1_600_000))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(read("page.html", page).problems())
                .singleElement()
                .hasToString(
                        "dixit.reading.InputException: page.html: is larger than 20 MB; split it into single reports");
    }

    @Test
    void nothing_outside_the_file_is_read() throws IOException {
        for (String file : List.of("rss-xxe.xml", "newsml-xxe.xml", "zip-slip.zip", "opml-file.opml")) {
            Read.Result result = read(file, Files.readAllBytes(FOLDER.resolve(file)));
            assertThat(result.reports())
                    .noneMatch(incoming -> incoming.document().text().contains("root:"));
        }
    }

    @Test
    void what_is_sound_in_a_broken_file_is_read() throws IOException {
        Read.Result lines = read("lines", Files.readAllBytes(FOLDER.resolve("lines-broken.jsonl")));
        assertThat(lines.reports()).hasSize(2);
        assertThat(lines.problems()).hasSize(3);
        Read.Result warc = read("warc", Files.readAllBytes(FOLDER.resolve("warc-bad-gzip.warc")));
        assertThat(warc.reports()).hasSize(1);
        assertThat(warc.problems()).hasSize(1);
    }

    /** {@code bench/damage} has it go on for longer. */
    @Test
    void random_damage_to_the_samples_breaks_nothing() throws IOException {
        long seed = 20231019;
        Random random = new Random(seed);
        Map<String, byte[]> samples = samples();
        List<String> names = List.copyOf(samples.keySet());
        for (int round = 0; round < Integer.getInteger("dixit.damage", 300); round++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] damaged = Damage.to(Objects.requireNonNull(samples.get(name)), random);
            Read.Result result = read(name + " round " + round + " of seed " + seed, damaged);
            assertThat(result.reports().size() + result.problems().size()).isPositive();
            assertThat(result.problems())
                    .extracting(Throwable::getMessage)
                    .noneMatch(message -> message.contains("nobody thought of"));
        }
    }

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/formats"))) {
            for (Path file : all.sorted().toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/formats/page.html"));
        byte[] archive = Packed.warc(
                Packed.record("https://nuova.example/a", "200 OK", "text/html", page),
                Packed.record("https://nuova.example/b", "200 OK", "text/html; charset=utf-8", page));
        samples.put("archive.warc", archive);
        samples.put("archive.warc.gz", Packed.gzip(archive));
        samples.put("page.zip", Packed.zip(page));
        samples.put("page.gz", Packed.gzip(page));
        samples.put("report.pdf", Packed.pdf());
        return samples;
    }

    private static Read.Result read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(PATIENCE, () -> Read.all(name, bytes, Given.NOTHING), name);
    }
}
