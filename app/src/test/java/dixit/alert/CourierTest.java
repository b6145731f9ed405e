package dixit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dixit.Reader;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.ledger.Alert;
import dixit.ledger.Arrival;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.Notice;
import dixit.search.Terms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierTest {
    private static final Instant NOW = Instant.parse("2024-01-10T12:00:00Z");
    private static final Reader READER = Reader.load(DataFiles.bundled());
    private static final String SECRET =
            Base64.getEncoder().encodeToString("a secret of two".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Ledger ledger;
    private String hook = "";

    private record Received(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signature,
            String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        server.createContext("/hook", this::answer);
        server.start();
        ledger = Ledgers.open(
                folder.resolve("ledger.db").toString(),
                DataFiles.bundled(),
                new Terms((text, language) -> List.of(), List.of()));
    }

    @AfterEach
    void stop() {
        ledger.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        Integer status = answers.poll();
        if (status != null && status == 429) {
            exchange.getResponseHeaders().add("Retry-After", "600");
        }
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    private void report() {
        report("Mosca ha annunciato sanzioni contro la Svezia.");
    }

    private void report(String text) {
        ledger.add(Arrival.of(
                READER.analyse(new Document(
                        Hash.of("Ansa", "2024-01-09", text),
                        "a.txt",
                        "https://ansa.example/a",
                        "Ansa",
                        null,
                        "it",
                        Published.parse("2024-01-09"),
                        "header",
                        text,
                        0)),
                NOW));
        ledger.alerts().look(NOW);
    }

    private void alert(@Nullable String webhook, @Nullable String command) {
        ledger.alerts().add(new Alert("desk", Filter.ALL, webhook, SECRET, command, NOW));
    }

    private Courier courier(Instant now) {
        return new Courier(ledger.alerts(), lines::add, problems::add, InstantSource.fixed(now));
    }

    @Test
    void a_webhook_gets_claim_chain_and_links_signed() throws Exception {
        alert(hook, null);
        report();
        courier(NOW).send();
        assertThat(received).isNotEmpty();
        Received first = received.element();
        assertThat(first.body())
                .contains("\"alert\":\"desk\"", "\"claim\":{\"id\":", "\"chain\":[\"Ansa\"")
                .contains("\"links\":[\"https://ansa.example/a\"]");
        assertThat(first.signature())
                .isEqualTo("v1," + hmac(first.id() + "." + first.timestamp() + "." + first.body()));
        int once = received.size();
        courier(NOW.plus(Duration.ofDays(1))).send();
        assertThat(received).hasSize(once);
    }

    @Test
    void a_line_is_shown_once() {
        alert(null, null);
        report();
        courier(NOW).show();
        int once = lines.size();
        courier(NOW).show();
        assertThat(lines).hasSize(once).allMatch(line -> line.startsWith("alert desk · "));
        assertThat(once).isPositive();
    }

    @Test
    void that_a_day_has_passed_is_told_too() {
        alert(null, null);
        report("Il Cremlino ha annunciato che Putin visiterà Pechino il 12 gennaio.");
        courier(NOW).show();
        assertThat(lines).anyMatch(line -> line.startsWith("alert desk · PLANNED · "));
        lines.clear();
        ledger.alerts().look(NOW.plus(Duration.ofDays(2)));
        courier(NOW.plus(Duration.ofDays(2))).show();
        assertThat(lines).isEmpty();
        ledger.alerts().look(NOW.plus(Duration.ofDays(3)));
        courier(NOW.plus(Duration.ofDays(3))).show();
        assertThat(lines).anyMatch(line -> line.startsWith("alert desk · PLANNED → LAPSED · "));
    }

    @Test
    void what_fails_is_tried_again_later_under_the_same_id() throws InterruptedException {
        answers.addAll(List.of(500, 503));
        alert(hook, null);
        report();
        int changes = ledger.alerts().waiting().size() / 2;
        courier(NOW).send();
        assertThat(problems).hasSize(Math.min(2, changes)).first().asString().contains("the server answers 500");
        String failed = received.element().id();
        courier(NOW).send();
        assertThat(received).hasSize(changes);
        courier(NOW.plusSeconds(60)).send();
        courier(NOW.plusSeconds(120)).send();
        assertThat(received.stream()
                        .filter(each -> String.valueOf(failed).equals(each.id()))
                        .count())
                .isGreaterThan(1);
        assertThat(ledger.alerts().waiting()).allMatch(notice -> notice.channel() == Notice.Channel.TERMINAL);
    }

    @Test
    void a_receiver_that_asks_for_peace_gets_it() throws InterruptedException {
        answers.add(429);
        alert(hook, null);
        report();
        courier(NOW).send();
        assertThat(ledger.alerts().waiting())
                .filteredOn(notice -> notice.channel() == Notice.Channel.WEBHOOK)
                .singleElement()
                .extracting(Notice::due)
                .isEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void a_receiver_that_is_gone_is_left_in_peace() throws InterruptedException {
        answers.add(410);
        alert(hook, null);
        report();
        courier(NOW).send();
        assertThat(problems).singleElement().asString().endsWith("the server answers 410; it is given up");
    }

    @Test
    void a_redirect_is_no_receiver() throws InterruptedException {
        answers.add(302);
        alert(hook, null);
        report();
        courier(NOW).send();
        assertThat(problems).singleElement().asString().contains("the server answers 302");
    }

    @Test
    void nobody_there_is_a_failure_that_is_tried_again() throws InterruptedException {
        server.stop(0);
        alert(hook, null);
        report();
        courier(NOW).send();
        assertThat(problems).isNotEmpty().allMatch(line -> line.contains("it is tried again at"));
    }

    @Test
    void a_command_gets_the_change_on_its_input() throws Exception {
        Path taken = folder.resolve("taken.jsonl");
        alert(null, "cat >> " + taken + "; echo \"$DIXIT_LINE\" >> " + taken);
        report();
        courier(NOW).send();
        assertThat(Files.readString(taken)).contains("\"alert\":\"desk\"", "\nalert desk · ");
    }

    @Test
    void a_command_that_fails_is_tried_again() throws InterruptedException {
        alert(null, "exit 3");
        report();
        courier(NOW).send();
        assertThat(problems).isNotEmpty().allMatch(line -> line.contains("ended with status 3; it is tried again"));
    }

    private static String hmac(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("a secret of two".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
