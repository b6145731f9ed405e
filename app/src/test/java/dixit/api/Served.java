package dixit.api;

import dixit.Reader;
import dixit.intake.Given;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.reading.Content;
import dixit.search.SyntaxLemmatizer;
import dixit.search.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger of a few reports, served on a free port; the day is always 20 October 2023. */
final class Served implements AutoCloseable {
    static final String TOKEN = "open sesame";
    private static final Instant NOW = Instant.parse("2023-10-20T12:00:00Z");

    private final DataFiles data = DataFiles.bundled();
    private final Reader reader = Reader.load(data);
    private final Intake intake = Intake.load(data);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Exception> problems = new ConcurrentLinkedQueue<>();
    private final Ledger ledger;
    private final Server server;
    private final int port;

    Served(Path folder) {
        this(folder, Reports.ALL);
    }

    Served(Path folder, List<String> reports) {
        ledger = Ledgers.open(
                folder.resolve("ledger.db").toString(),
                data,
                new Terms(new SyntaxLemmatizer(data), List.of("it", "en")));
        reports.forEach(this::add);
        ledger.settle();
        server = new Server(
                ledger,
                data,
                new ServerOptions("127.0.0.1", 0, TOKEN, true),
                Clock.fixed(NOW, ZoneOffset.UTC),
                problems::add);
        try {
            port = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String report) {
        intake.read(
                Content.of(
                        "report " + report.hashCode() + ".txt",
                        new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))),
                Given.NOTHING,
                incoming -> ledger.add(Arrival.of(reader.analyse(incoming.document()), NOW)),
                problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** What went wrong inside the server. */
    List<Exception> problems() {
        return List.copyOf(problems);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    HttpResponse<String> judge(String body) throws Exception {
        return send(request("/api/judgements")
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
        client.close();
    }
}
