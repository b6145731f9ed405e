package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertCommandTest {
    private static final String RUMOUR =
            "date: 2023-09-05\noutlet: La Nuova\n---\nSecondo alcune fonti, Putin potrebbe incontrare Kim Jong-un.";
    private static final String WORD =
            "date: 2023-09-11\noutlet: Tass\n---\nIl Cremlino ha annunciato che Putin incontrerà Kim Jong-un.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void add_tells_of_new_matches_and_changes_of_status() throws IOException {
        assertThat(dixit("alert", "add", "kim", "--actor", "Putin")).isZero();
        assertThat(dixit("add", write("a.txt", RUMOUR))).isZero();
        assertThat(out())
                .contains("alert kim · RUMOURED · ")
                .contains(" · La Nuova › alcune fonti · " + folder + "/a.txt");
        assertThat(dixit("add", write("b.txt", WORD))).isZero();
        assertThat(out()).startsWith("alert kim · RUMOURED → CONFIRMED · ");
        assertThat(dixit("add", folder + "/b.txt")).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void a_webhook_that_does_not_answer_is_listed_and_told_by_the_next_run() throws IOException {
        Queue<String> received = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(received.size() == 1 ? 500 : 204, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(dixit("alert", "add", "kim", "--actor", "Putin", "--webhook", "http://127.0.0.1:" + port + "/"))
                    .isZero();
            assertThat(out()).contains("secret of the signature: whsec_");
            assertThat(dixit("add", write("a.txt", RUMOUR))).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(err()).contains("alert kim: the server answers 500; it is tried again at ");
        assertThat(received.stream().distinct()).hasSizeLessThan(received.size());
        assertThat(dixit("alert", "list")).isZero();
        assertThat(out()).isEqualTo("kim · --actor Putin · webhook http://127.0.0.1:" + port + "/\n");
    }

    @Test
    void wrong_names_addresses_and_secrets_are_said() throws IOException {
        assertThat(dixit("alert", "add", "kim", "--webhook", "ftp://x")).isEqualTo(2);
        assertThat(err()).contains("--webhook ftp://x: is no web address");
        assertThat(dixit("alert", "add", "kim", "--webhook", "http://x.example", "--secret-file", write("s", "?")))
                .isEqualTo(2);
        assertThat(dixit("alert", "add", "kim")).isZero();
        assertThat(dixit("alert", "add", "kim")).isEqualTo(2);
        assertThat(err()).contains("kim: there is an alert of this name already");
        assertThat(dixit("alert", "remove", "kim")).isZero();
        assertThat(dixit("alert", "remove", "kim")).isEqualTo(2);
    }

    @Test
    void a_report_in_a_language_without_a_pack_is_kept_and_listed() throws IOException {
        String report = write("hu.txt", "language: hu\n---\nA miniszter megérkezett Moszkvába.");
        assertThat(dixit("add", report)).isZero();
        assertThat(err())
                .contains("dixit: " + report + ": is in a language without a pack (hu);"
                        + " it is kept, and dixit rebuild reads it when there is one")
                .contains("1 reports added", "1 kept unread");
        assertThat(dixit("documents", "--language", "hu", "--format", "jsonl")).isZero();
        assertThat(out()).contains("\"language\":\"hu\"");
        assertThat(dixit("read", report)).isEqualTo(1);
    }

    @Test
    void it_is_read_by_rebuild_once_there_is_a_pack() throws IOException {
        String unread = write("unread.txt", "date: 2023-09-05\nlanguage: hu\n---\nThe Kremlin denied the report.");
        String known = write("known.txt", "date: 2023-09-05\nlanguage: en\n---\nThe Pentagon denied the report.");
        assertThat(dixit("add", unread, known)).isZero();
        assertThat(dixit("rebuild")).isZero();
        assertThat(err()).contains("1 reports read again; 0 claims changed; 1 kept unread");
        copy(Path.of("../languages/en"), folder.resolve("data/languages/hu"));
        assertThat(dixit("rebuild", "--data", folder.resolve("data").toString()))
                .isZero();
        assertThat(err()).contains("2 reports read again; 1 claims changed\n");
        assertThat(out()).endsWith("  new\n");
        assertThat(dixit("ask", "--source", "Kremlin", "--format", "jsonl")).isZero();
        assertThat(out()).contains("\"act\":\"DENY\"").hasLineCount(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int dixit(String... arguments) {
        out.reset();
        err.reset();
        String[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(arguments),
                        arguments[0].equals("read")
                                ? java.util.stream.Stream.empty()
                                : java.util.stream.Stream.of(
                                        "--ledger", folder.resolve("ledger.db").toString()))
                .toArray(String[]::new);
        return Main.run(InputStream.nullInputStream(), out, err, all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
