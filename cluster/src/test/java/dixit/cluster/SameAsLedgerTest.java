package dixit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job gives what {@code dixit add} gives, byte for byte, however it is spread and whatever fails. */
class SameAsLedgerTest {
    private static final int REPORTS = 126;

    @TempDir
    static Path folder = Path.of(".");

    private static List<String> claims = List.of();
    private static List<String> propositions = List.of();
    private static List<String> files = List.of();

    @BeforeAll
    static void add() throws Exception {
        Archive archive = new Archive(folder, REPORTS);
        try (Stream<Path> parts = Files.list(archive.folder())) {
            files = parts.map(Path::toString).sorted().toList();
        }
        claims = archive.claims();
        propositions = archive.propositions(folder.resolve("ledger.db"));
        assertThat(claims).hasSizeGreaterThan(2 * REPORTS);
        assertThat(propositions).hasSizeGreaterThan(20);
        assertThat(propositions.toString()).contains("\"copyOf\":\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void an_archive_gives_the_same_at_any_parallelism(int parallelism) throws Exception {
        Path results = folder.resolve("batch" + parallelism);
        Job job = Job.on(parallelism, settings(false), Job.address(results));
        job.run(job.files(files));
        assertThat(Archive.lines(results, "problems")).isEmpty();
        assertThat(Archive.lines(results, "claims")).isEqualTo(claims);
        assertThat(Archive.lines(results, "propositions")).isEqualTo(propositions);
    }

    @Test
    void a_stream_comes_to_the_same() throws Exception {
        Path results = folder.resolve("stream");
        Job job = Job.on(2, settings(true), Job.address(results));
        job.run(job.files(files));
        assertThat(Archive.lines(results, "claims")).isEqualTo(claims);
        assertThat(Archive.latest(results, "propositions")).isEqualTo(propositions);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_job_that_fails_midway_and_is_restored_gives_the_same(boolean live) throws Exception {
        Path results = folder.resolve("failed" + live);
        Path failed = folder.resolve("has failed " + live);
        Job job = Job.on(2, settings(live), Job.address(results));
        DataStream<byte[]> reports = job.files(files).process(new FailOnce(failed.toString()), Keyed.BYTES);
        job.run(reports);
        assertThat(failed).exists();
        assertThat(Archive.lines(results, "claims")).isEqualTo(claims);
        List<String> lines = live ? Archive.latest(results, "propositions") : Archive.lines(results, "propositions");
        assertThat(lines).isEqualTo(propositions);
    }

    private static Settings settings(boolean live) {
        return new Settings(Archive.AS_OF, Archive.NOW, live, 200, null);
    }

    /** Passes reports on, and fails on the fiftieth, the first time. */
    private static final class FailOnce extends ProcessFunction<byte[], byte[]> {
        private static final long serialVersionUID = 1L;
        private final String mark;
        private int count;

        FailOnce(String mark) {
            this.mark = mark;
        }

        @Override
        public void processElement(byte[] report, Context context, Collector<byte[]> out) throws Exception {
            if (++count == 50 && !Files.exists(Path.of(mark))) {
                Files.createFile(Path.of(mark));
                throw new IllegalStateException("failed on purpose");
            }
            out.collect(report);
        }
    }
}
