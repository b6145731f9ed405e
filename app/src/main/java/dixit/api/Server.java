package dixit.api;

import dixit.language.DataFiles;
import dixit.ledger.Ledger;
import dixit.proposition.Moment;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves a ledger: the API under {@code /api}, the page at {@code /}. */
public final class Server implements AutoCloseable {
    /** The largest body that is taken, in bytes. */
    public static final int LARGEST_BODY = 2_000_000;

    /** Of a larger one so many bytes are read away; the connection of one that is larger yet is cut. */
    private static final long LARGEST_READ = 4L * LARGEST_BODY;

    private static final int THREADS = 48;
    private static final long BEAT = 15_000;

    private final ServerOptions options;
    private final Ledger ledger;
    private final Clock clock;
    private final Desk desk;
    private final Consumer<Exception> problems;
    private final PageFiles page = new PageFiles();
    private final Guard guard;
    private final Answers answers;
    private final Changes changes;
    private final Settler settler;
    private final Javalin javalin;
    private final Timer beats = new Timer("beats", true);

    /**
     * Prepares to serve.
     *
     * @param ledger stays open when the server is closed
     * @param problems is told what goes wrong in the server itself
     */
    public Server(Ledger ledger, DataFiles data, ServerOptions options, Clock clock, Consumer<Exception> problems) {
        this.options = options;
        this.ledger = ledger;
        this.clock = clock;
        this.problems = problems;
        this.desk = new Desk(ledger, data, clock);
        this.guard = new Guard(options, page.policy());
        this.answers = new Answers(problems, System::nanoTime);
        this.changes = new Changes(desk);
        this.settler = new Settler(ledger, this::changed, problems);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts to serve; returns the port.
     *
     * @throws IOException if another program listens there, or nobody may
     */
    public int start() throws IOException {
        settler.start();
        try {
            javalin.start(options.host(), options.port());
        } catch (JavalinException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
        beats.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        changes.beat();
                    }
                },
                BEAT,
                BEAT);
        return javalin.port();
    }

    private void changed(long revision) {
        answers.revision(revision);
        changes.tell();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = LARGEST_READ;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(guard::mark);
        config.routes.before(guard::check);
        config.routes.exception(Refusal.class, (refusal, request) -> refuse(request, refusal));
        config.routes.exception(Exception.class, this::failed);
        config.routes.error(
                404,
                request -> unless(request, 404, "There is nothing here", "/api/openapi.yaml lists what there is."));
        config.routes.error(
                405, request -> unless(request, 405, "This cannot be done here", "/api/openapi.yaml lists what can."));
        config.routes.error(413, request -> unless(request, 413, "The body is too large", "Send at most 2 MB."));
        routes(config);
    }

    private void routes(JavalinConfig config) {
        PropositionAnswers propositions = new PropositionAnswers(desk);
        ClaimAnswers claims = new ClaimAnswers(desk);
        DocumentAnswers documents = new DocumentAnswers(desk);
        SourceAnswers sources = new SourceAnswers(desk);
        ActorAnswers actors = new ActorAnswers(desk);
        JudgementAnswers judgements = new JudgementAnswers(ledger, clock);
        ReadAnswers reads = new ReadAnswers(desk.data());
        get(config, "/api", this::about);
        get(config, "/api/propositions", propositions::list);
        getOne(config, "/api/propositions/{id}", propositions::one);
        getOne(config, "/api/propositions/{id}/claims", propositions::claims);
        getOne(config, "/api/propositions/{id}/joins", propositions::joins);
        ExportAnswers exports = new ExportAnswers(desk);
        config.routes.get("/api/propositions/{id}/export", request -> {
            String id = request.pathParam("id");
            answer(request, query -> exports.one(id, query));
        });
        get(config, "/api/claims", claims::list);
        getOne(config, "/api/claims/{id}", claims::one);
        get(config, "/api/documents", documents::list);
        getOne(config, "/api/documents/{id}", documents::one);
        getOne(config, "/api/documents/{id}/claims", documents::claims);
        getOne(config, "/api/stories/{id}", documents::story);
        get(config, "/api/sources", sources::list);
        get(config, "/api/outcomes", sources::outcomes);
        get(config, "/api/actors", actors::find);
        get(config, "/api/suggestions", actors::suggestions);
        get(config, "/api/places", new PlaceAnswers(desk)::list);
        get(config, "/api/network", new NetworkAnswers(desk)::list);
        get(config, "/api/watchlists", new WatchlistAnswers(desk)::list);
        get(config, "/api/judgements", judgements::list);
        config.routes.post("/api/judgements", request -> {
            guard.demandJudgements(request);
            byte[] answer = judgements.judge(body(request));
            settler.now();
            answers.forget();
            send(request.status(201), Answer.json(answer));
        });
        config.routes.post(
                "/api/read", request -> send(request, Answer.json(reads.read(body(request), query(request)))));
        config.routes.get("/api/openapi.yaml", request -> send(request, Answer.of("application/yaml", description())));
        config.routes.before("/api/changes", request -> {
            query(request).allow(Set.of("lang"));
            changes.admit(request.header("Last-Event-ID"));
        });
        config.routes.sse(
                "/api/changes",
                client -> changes.listen(
                        client,
                        client.ctx().header("Last-Event-ID"),
                        query(client.ctx()).lang()));
        config.routes.get("/", request -> send(request, page.index()));
        config.routes.get("/<file>", this::file);
    }

    private void get(JavalinConfig config, String path, Function<Query, byte[]> work) {
        config.routes.get(path, request -> answer(request, query -> Answer.json(work.apply(query))));
    }

    /** Answers to what has an id. */
    private interface One {
        byte[] of(String id, Query query);
    }

    private void getOne(JavalinConfig config, String path, One work) {
        config.routes.get(path, request -> {
            String id = request.pathParam("id");
            answer(request, query -> Answer.json(work.of(id, query)));
        });
    }

    private void answer(Context request, Function<Query, Answer> work) {
        // What is asked without a day depends on the day.
        String question = request.path() + new TreeMap<>(request.queryParamMap()) + Moment.dayOf(clock.instant());
        Query query = query(request);
        send(request, answers.of(question, wantsLatest(request), () -> work.apply(query)));
    }

    /** As RFC 9111, 5.2.1 has it. */
    private static boolean wantsLatest(Context request) {
        String control = request.header("Cache-Control");
        return control != null && (control.contains("no-cache") || control.contains("max-age=0"));
    }

    private Query query(Context request) {
        return new Query(request.queryParamMap(), clock);
    }

    private byte[] about(Query query) {
        query.allow(Set.of());
        return Json.object(json -> {
            json.writeStringProperty("name", "Dixit");
            json.writeStringProperty("today", Moment.dayOf(clock.instant()).toString());
            Instant first = desk.ledger().first();
            json.writeStringProperty(
                    "first", first == null ? null : Moment.dayOf(first).toString());
            json.writeBooleanProperty("judgements", options.judgements());
            json.writeBooleanProperty("token", !options.loopback());
            json.writeStringProperty("description", "/api/openapi.yaml");
        });
    }

    private static byte[] description() throws IOException {
        try (InputStream in = Server.class.getResourceAsStream("/dixit/api/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is missing from the program");
            }
            return in.readAllBytes();
        }
    }

    private void file(Context request) {
        Answer file = page.file(request.path().substring(1));
        if (file == null) {
            throw Refusal.missing("There is nothing here", "The page is at /, its API at /api.");
        }
        send(request, file);
    }

    /** The body; one that is too large is read to its end all the same, since who still sends does not hear the refusal. */
    private static byte[] body(Context request) throws IOException {
        InputStream in = request.bodyInputStream();
        byte[] body = in.readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            in.transferTo(OutputStream.nullOutputStream());
            throw new Refusal(413, "The body is too large", "Send at most 2 MB.");
        }
        return body;
    }

    private static void send(Context request, Answer answer) {
        request.header("ETag", answer.tag());
        request.header("Vary", "Accept-Encoding");
        request.contentType(answer.type());
        if (answer.file() != null) {
            request.header("Content-Disposition", "attachment; filename=\"" + answer.file() + "\"");
        }
        String known = request.header("If-None-Match");
        if (known != null && (known.contains(answer.tag()) || known.strip().equals("*"))) {
            request.status(304);
            return;
        }
        String accepted = request.header("Accept-Encoding");
        if (answer.gzip().length > 0 && accepted != null && accepted.contains("gzip")) {
            request.header("Content-Encoding", "gzip");
            request.result(answer.gzip());
        } else {
            request.result(answer.bytes());
        }
    }

    private static void refuse(Context request, Refusal refusal) {
        request.status(refusal.status()).contentType("application/problem+json").result(refusal.json(request.path()));
    }

    private void failed(Exception failure, Context request) {
        problems.accept(failure);
        refuse(request, new Refusal(500, "Dixit failed", "Try again; the server's own messages say why."));
    }

    private static void unless(Context request, int status, String title, String whatToDo) {
        String type = request.res().getContentType();
        if (type == null || !type.contains("json")) {
            refuse(request, new Refusal(status, title, whatToDo));
        }
    }

    @Override
    public void close() {
        beats.cancel();
        changes.close();
        javalin.stop();
        settler.close();
        answers.close();
    }
}
