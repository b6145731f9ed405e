package dixit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dixit.intake.Fetcher;
import dixit.intake.Incoming;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.reading.FieldNames;
import dixit.reading.InputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    private static final Instant MORNING = Instant.parse("2023-10-19T08:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<Incoming> reports = new ConcurrentLinkedQueue<>();
    private final Queue<InputException> problems = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String root = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> answer(exchange, 404, ""));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_feed_gives_each_report_once_and_is_asked_whether_it_has_changed() throws IOException {
        serve("/feed", 200, Files.readString(Path.of("src/test/resources/formats/rss.xml")), "ETag", "\"v1\"");
        FeedStates states = states("/feed");
        round(states, MORNING);
        assertThat(reports).hasSize(1);
        assertThat(states.all().getFirst().etag()).isEqualTo("\"v1\"");
        assertThat(states.all().getFirst().next()).isEqualTo(MORNING.plus(EVERY));
        round(states, MORNING.plusSeconds(1));
        assertThat(asked).containsExactly("/feed null");
        round(states, MORNING.plus(EVERY));
        assertThat(asked).containsExactly("/feed null", "/feed \"v1\"");
    }

    @Test
    void nothing_new_is_no_failure() throws IOException {
        serve("/feed", 304, "");
        FeedStates states = states("/feed");
        round(states, MORNING);
        assertThat(problems).isEmpty();
        assertThat(states.all().getFirst().failures()).isZero();
    }

    @Test
    void an_item_that_is_only_a_teaser_is_followed_once() throws IOException {
        serve("/page", 200, Files.readString(Path.of("src/test/resources/formats/page.html")));
        serve("/feed", 200, feed(root + "/page"));
        FeedStates states = states("/feed");
        round(states, MORNING);
        round(states, MORNING.plus(EVERY));
        assertThat(reports).hasSize(1);
        assertThat(reports.element().document().text()).contains("Secondo fonti diplomatiche");
        assertThat(asked.stream().filter(request -> request.startsWith("/page")))
                .hasSize(1);
    }

    @Test
    void a_page_that_fails_is_asked_for_again() throws IOException {
        serve("/page", 503, "");
        serve("/feed", 200, feed(root + "/page"));
        FeedStates states = states("/feed");
        round(states, MORNING);
        assertThat(reports).isEmpty();
        round(states, MORNING.plus(EVERY));
        assertThat(asked.stream().filter(request -> request.startsWith("/page")))
                .hasSize(2);
    }

    @Test
    void a_feed_with_a_page_that_failed_is_asked_for_as_a_whole() throws IOException {
        serve("/page", 503, "");
        serve("/feed", 200, feed(root + "/page"), "ETag", "\"v1\"");
        FeedStates states = states("/feed");
        round(states, MORNING);
        round(states, MORNING.plus(EVERY));
        assertThat(asked.stream().filter(request -> request.startsWith("/feed")))
                .containsExactly("/feed null", "/feed null");
    }

    @Test
    void a_feed_before_its_first_item_is_no_broken_one() throws IOException {
        serve("/feed", 200, "<rss version=\"2.0\"><channel><title>La Nuova</title></channel></rss>");
        FeedStates states = states("/feed");
        round(states, MORNING);
        assertThat(problems).isEmpty();
        assertThat(states.all().getFirst().failures()).isZero();
    }

    @Test
    void robots_txt_is_heeded() throws IOException {
        serve("/robots.txt", 200, "User-agent: *\nDisallow: /page\n");
        serve("/page", 200, Files.readString(Path.of("src/test/resources/formats/page.html")));
        serve("/feed", 200, feed(root + "/page"));
        round(states("/feed"), MORNING);
        assertThat(asked).noneMatch(request -> request.startsWith("/page"));
    }

    @Test
    void a_broken_feed_waits_longer_each_time_and_stops_no_other() throws IOException {
        serve("/broken", 200, "<rss version=\"2.0\"><channel>");
        serve("/feed", 200, Files.readString(Path.of("src/test/resources/formats/rss.xml")));
        FeedStates states = states("/broken", "/feed");
        round(states, MORNING);
        assertThat(reports).hasSize(1);
        FeedState broken = states.all().getFirst();
        assertThat(broken.error()).startsWith(root + "/broken: is a broken feed");
        Duration first = Duration.between(MORNING, broken.next());
        Instant later = broken.next();
        round(states, later);
        Duration second = Duration.between(later, states.all().getFirst().next());
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void a_server_that_asks_for_time_gets_it() throws IOException {
        serve("/busy", 429, "", "Retry-After", "7200");
        FeedStates states = states("/busy");
        round(states, MORNING);
        assertThat(states.all().getFirst().next()).isEqualTo(MORNING.plusSeconds(7200));
        assertThat(states.all().getFirst().error()).contains("the server answers 429");
    }

    @Test
    void a_redirect_to_another_private_host_is_refused() throws IOException {
        serve(
                "/feed",
                302,
                "",
                "Location",
                "http://localhost:" + server.getAddress().getPort() + "/secret");
        round(states("/feed"), MORNING);
        assertThat(asked).noneMatch(request -> request.startsWith("/secret"));
        assertThat(problems.element()).hasMessageContaining("leads to a private address (localhost)");
    }

    @Test
    void the_state_is_found_again() throws IOException {
        serve("/feed", 200, Files.readString(Path.of("src/test/resources/formats/rss.xml")), "ETag", "\"v1\"");
        FeedStates states = states("/feed", "/none");
        round(states, MORNING);
        assertThat(FeedStates.load(folder.resolve("feeds")).all()).isEqualTo(states.all());
    }

    private FeedStates states(String... paths) throws IOException {
        FeedStates states = FeedStates.load(folder.resolve("feeds"));
        for (String path : paths) {
            states.add(root + path);
        }
        return states;
    }

    private void round(FeedStates states, Instant now) throws IOException {
        Fetcher fetcher = new Fetcher(false);
        Intake intake = Intake.load(DataFiles.bundled(), FieldNames.common(), fetcher);
        try (Watcher watcher = new Watcher(states, intake, fetcher, EVERY, Duration.ZERO, () -> now)) {
            watcher.round(reports::add, problems::add, () -> false);
        }
    }

    private static String feed(String link) {
        return "<rss version=\"2.0\"><channel><title>La Nuova</title><item><title>T</title><link>" + link
                + "</link><description>Solo un assaggio.</description></item></channel></rss>";
    }

    private void serve(String path, int status, String body, String... headers) {
        server.createContext(path, exchange -> {
            asked.add(path + " " + exchange.getRequestHeaders().getFirst("If-None-Match"));
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().put(headers[i], List.of(headers[i + 1]));
            }
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
