package dixit.bench;

import dixit.intake.Given;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.reading.Content;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast a web archive is read, without the reading of claims: makes one of pages in the manner of news sites, and
 * prints megabytes a second and the memory in use.
 */
public final class WarcThroughput {
    private static final long MEGABYTE = 1_000_000;
    /** A news site's page is mostly scripts and navigation. */
    private static final int SCRIPT = 60_000;

    private WarcThroughput() {}

    /**
     * Measures it.
     *
     * @param arguments how many megabytes; the archive of so many is made and deleted
     */
    public static void main(String[] arguments) throws IOException {
        long bytes = (arguments.length == 0 ? 1000 : Long.parseLong(arguments[0])) * MEGABYTE;
        Path archive = Files.createTempFile("dixit", ".warc");
        try {
            write(archive, bytes);
            measure(archive);
        } finally {
            Files.delete(archive);
        }
    }

    private static void measure(Path archive) throws IOException {
        int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
        AtomicLong reports = new AtomicLong();
        AtomicLong problems = new AtomicLong();
        long begin = System.nanoTime();
        Duration before = spent();
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            Intake.load(DataFiles.bundled())
                    .spreading(threads, 4 * processors)
                    .read(
                            Content.of(archive.toString(), Files.newInputStream(archive)),
                            Given.NOTHING,
                            report -> reports.incrementAndGet(),
                            problem -> problems.incrementAndGet());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double work = spent().minus(before).toMillis() / 1e3;
        double megabytes = Files.size(archive) / 1e6;
        System.out.printf(
                "%.0f MB, %d reports, %d problems, %.1f s, %.1f MB/s on %d processors;"
                        + " %.1f s of processor time, %.1f MB/s for each; heap at most %d MB%n",
                megabytes,
                reports.get(),
                problems.get(),
                seconds,
                megabytes / seconds,
                processors,
                work,
                megabytes / work,
                Runtime.getRuntime().totalMemory() / MEGABYTE);
    }

    /** Processor time: other programs on the same machine do not count. */
    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void write(Path archive, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
            for (long written = 0, i = 0; written < bytes; i++) {
                byte[] record = record(i);
                out.write(record);
                written += record.length;
            }
        }
    }

    private static byte[] record(long number) {
        String url = "https://example.org/" + number;
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number);
        byte[] body = http.getBytes(StandardCharsets.UTF_8);
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
                                .formatted(number)
                        + "WARC-Target-URI: " + url
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + body.length + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String page(long number) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"it\"><head><title>Notizia ")
                .append(number)
                .append("</title><meta property=\"article:published_time\" content=\"2024-01-01T10:00:00Z\"><script>")
                .append("var a={b:[1,2,3],c:'d'};".repeat(SCRIPT / 24))
                .append("</script></head><body><nav><ul>");
        for (int i = 0; i < 100; i++) {
            page.append("<li><a href=\"/sezione/")
                    .append(i)
                    .append("\">Sezione numero ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></nav><article><h1>Notizia numero ").append(number).append("</h1>");
        for (int i = 0; i < 20; i++) {
            page.append("<p>Il ministro ha dichiarato che la riunione numero ")
                    .append(number * 20 + i)
                    .append(
                            " si terrà a Roma la settimana prossima, ma non ha voluto confermare l'ordine del giorno.</p>");
        }
        return page.append("</article><footer><p>Tutti i diritti riservati.</p></footer></body></html>")
                .toString();
    }
}
