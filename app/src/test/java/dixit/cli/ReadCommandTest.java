package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String SEED = "../examples/vladivostok.txt";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void reads_a_report() {
        assertThat(dixit("read", SEED)).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).startsWith(SEED + " · 2023-09 · it · ");
    }

    @Test
    void reads_standard_input() {
        String report = "Il Cremlino ha annunciato la visita.";
        assertThat(dixitWith(report, "read", "-", "--published", "2023-09-05")).isZero();
        assertThat(out()).startsWith("- · 2023-09-05 · it · ");
    }

    @Test
    void reads_the_same_file_once() throws IOException {
        String file = write("a.txt", "Il ministro è arrivato.").toString();
        assertThat(dixit("read", file, folder + "/./a.txt", folder.toString())).isZero();
        assertThat(out().lines().filter(line -> line.contains("a.txt"))).hasSize(1);
    }

    @Test
    void reads_the_reports_of_a_folder_in_order_of_their_paths() throws IOException {
        write("b.txt", "Il ministro è arrivato.");
        write("a/z.txt", "Il ministro è partito.");
        write("notes.md", "no report");
        write(".hidden/c.txt", "Il ministro è nascosto.");
        assertThat(dixit("read", folder.toString())).isZero();
        assertThat(out().lines().filter(line -> line.contains("/")).map(line -> line.replaceFirst(" ·.*", "")))
                .containsExactly(folder + "/a/z.txt", folder + "/b.txt");
    }

    @Test
    void says_one_line_for_each_bad_input_and_reads_the_others() throws IOException {
        Path empty = write("empty.txt", "");
        Path hungarian = write("other.txt", "language: hu\n---\nA miniszter megérkezett.");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertThat(dixit("read", "absent.txt", empty.toString(), hungarian.toString(), none.toString(), SEED))
                .isEqualTo(1);
        assertThat(err().lines())
                .containsExactlyInAnyOrder(
                        "dixit: absent.txt: there is no such file; check the path",
                        "dixit: " + empty + ": is empty; give a file with a report in it",
                        "dixit: " + hungarian + ": is in a language without a pack (hu);"
                                + " give --language if that is wrong, or add the pack with --data",
                        "dixit: " + none + ": there is no report in this folder;"
                                + " reports are files whose names end in .txt, .html, .xml, .json, .pdf and the like");
        assertThat(out()).contains(SEED);
    }

    @Test
    void a_report_over_20_MB_is_refused() throws IOException {
        Path large = folder.resolve("large.txt");
        try (OutputStream file = Files.newOutputStream(large)) {
            byte[] line = "Il ministro è arrivato.\n".getBytes(StandardCharsets.UTF_8);
            for (int bytes = 0; bytes < 20_000_001; bytes += line.length) {
                file.write(line);
            }
        }
        assertThat(dixit("read", large.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("dixit: " + large + ": is larger than 20 MB; split it into single reports\n");
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_is_wrong_in_one_line() {
        assertThat(dixit("read", SEED, "--colour")).isEqualTo(2);
        assertThat(dixit("read")).isEqualTo(2);
        assertThat(dixit("read", SEED, "--published", "tomorrow")).isEqualTo(2);
        assertThat(dixit("read", SEED, "--language", "xx")).isEqualTo(2);
        assertThat(dixit("read", SEED, "--format", "pdf")).isEqualTo(2);
        assertThat(dixit("read", SEED, "-o", folder + "/no/such/folder/x")).isEqualTo(2);
        assertThat(err().lines()).hasSize(6).allMatch(line -> line.startsWith("dixit: "));
        assertThat(err())
                .contains("--published tomorrow: is no date; write it as 2023-09-09 or 2023-09; see dixit read --help");
    }

    @Test
    void a_file_of_results_appears_whole_or_not_at_all() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        assertThat(dixit("read", SEED, "--format", "jsonl", "-o", file.toString()))
                .isZero();
        assertThat(file).exists();
        assertThat(out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_same_files_in_another_order_give_the_same_claims() throws IOException {
        String one = write("one.txt", "date: 2024-03-01\n---\nIl Cremlino ha annunciato la visita di Putin a Pechino.")
                .toString();
        dixit("read", "--format", "jsonl", SEED, one);
        String forwards = out();
        out.reset();
        dixit("read", "--format", "jsonl", SEED, one);
        assertThat(out()).isEqualTo(forwards).isNotEmpty();
        out.reset();
        dixit("read", "--format", "jsonl", one, SEED);
        assertThat(out().lines())
                .containsExactlyInAnyOrderElementsOf(forwards.lines().toList());
    }

    @Test
    void every_line_is_valid_by_the_schema_and_every_span_is_a_slice_of_the_text() throws IOException {
        write(
                "astral.txt",
                "language: it\n---\n🚀 Il Cremlino ha annunciato la visita. «Verremo», ha detto Putin a Xi. 𝄞");
        assertThat(dixit("read", "--explain", "--format", "jsonl", SEED, folder.toString()))
                .isZero();
        ClaimLines.check(
                out(),
                Map.of(
                        SEED,
                        Files.readString(Path.of(SEED)),
                        folder + "/astral.txt",
                        "🚀 Il Cremlino ha annunciato la visita. «Verremo», ha detto Putin a Xi. 𝄞"));
    }

    @Test
    void a_closed_pipe_is_silent() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Main.run(new ByteArrayInputStream(new byte[0]), closed, err, "read", SEED))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void helps_with_an_example() {
        assertThat(dixit("read", "--help")).isZero();
        assertThat(out()).contains("dixit read examples/vladivostok.txt");
        out.reset();
        assertThat(dixit("--version")).isZero();
        assertThat(out().lines()).first().asString().startsWith("dixit ");
        assertThat(out().lines()).anyMatch(line -> line.startsWith("it: "));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int dixit(String... arguments) {
        return dixitWith("", arguments);
    }

    private int dixitWith(String input, String... arguments) {
        return Main.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
