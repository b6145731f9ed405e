package dixit.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.zip.GZIPOutputStream;

/**
 * A host with one feed, which misbehaves as hosts do: errs, lags, redirects, asks for peace, hangs up, cuts its XML. Some
 * feeds have their items in full, the others only links to pages.
 */
final class FeedServer implements AutoCloseable {
    private static final int WINDOW = 20;
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final int number;
    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private boolean behaves;

    private record Item(String title, Instant published) {}

    FeedServer(int number, ExecutorService threads) throws IOException {
        this.number = number;
        this.random = new Random(number);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/feed", exchange -> answer(exchange, this::feed));
        server.createContext("/moved", exchange -> answer(exchange, this::feed));
        server.createContext("/item/", exchange -> answer(exchange, this::page));
        server.createContext("/robots.txt", exchange -> send(exchange, 404, ""));
        server.start();
    }

    String feed() {
        return root() + "/feed";
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Brings out a new item; returns its title, which no other item has. */
    synchronized String publish(Instant now) {
        Item item = new Item("Vertice %d del ministro %d".formatted(items.size(), number), now);
        items.add(item);
        return item.title();
    }

    /** From now on it does all that is asked for. */
    synchronized void behave() {
        behaves = true;
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        switch (mood()) {
            case 0 -> send(exchange, 500, "");
            case 1 -> send(exchange, 503, "");
            case 2 -> {
                exchange.getResponseHeaders().add("Retry-After", "7");
                send(exchange, 429, "");
            }
            case 3 -> {
                exchange.getResponseHeaders().add("Location", root() + "/moved");
                if (exchange.getRequestURI().getPath().equals("/feed")) {
                    send(exchange, 302, "");
                } else {
                    answer.to(exchange);
                }
            }
            case 4 -> exchange.close();
            case 5 -> {
                pause(8_000);
                answer.to(exchange);
            }
            case 6 -> send(exchange, 200, "<?xml version=\"1.0\"?><rss><channel><title>Rotto</title><item><tit");
            default -> answer.to(exchange);
        }
    }

    /** Less than 7 for what is wrong this time. */
    private synchronized int mood() {
        return behaves ? 10 : random.nextInt(24);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(HttpExchange exchange) throws IOException {
        List<Item> shown;
        synchronized (this) {
            shown = List.copyOf(items.subList(Math.max(0, items.size() - WINDOW), items.size()));
        }
        String etag = "\"" + (shown.isEmpty() ? "none" : shown.getLast().title().hashCode()) + "\"";
        exchange.getResponseHeaders().add("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            send(exchange, 304, "");
            return;
        }
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Feed " + number
                + "</title><language>it</language>");
        for (Item item : shown) {
            String link = root() + "/item/" + item.title().replaceAll("\\D+", "-");
            feed.append("<item><title>%s</title><link>%s</link><pubDate>%s</pubDate>"
                    .formatted(item.title(), link, DATE.format(item.published())));
            if (number % 2 == 0) {
                feed.append("<content:encoded><![CDATA[").append(text(item)).append("]]></content:encoded>");
            }
            feed.append("</item>");
        }
        send(exchange, 200, feed.append("</channel></rss>").toString());
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Item item;
        synchronized (this) {
            item = items.stream()
                    .filter(each -> path.endsWith("/" + each.title().replaceAll("\\D+", "-")))
                    .findFirst()
                    .orElse(null);
        }
        if (item == null) {
            send(exchange, 404, "");
            return;
        }
        send(
                exchange,
                200,
                "<!doctype html><html lang=\"it\"><head><title>%s</title><meta property=\"article:published_time\" content=\"%s\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>%s</h1>%s</article></body></html>"
                        .formatted(item.title(), item.published(), item.title(), text(item)));
    }

    private static String text(Item item) {
        return ("<p>Il ministro degli Esteri russo ha dichiarato che il %s si terrà la settimana prossima a Mosca.</p>"
                        + "<p>Il Cremlino non ha voluto confermare la notizia, riferita da alcune fonti diplomatiche.</p>")
                .formatted(item.title());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && bytes.length > 0) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            bytes = packed.toByteArray();
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
