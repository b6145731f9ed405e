package dixit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of a ledger, served by the program as users start it. */
final class ServedLedger implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path dixit;
    private final Path folder;
    private final Path ledger;
    private final Process process;
    private final String address;
    private final double firstAnswer;

    /**
     * Copies the ledger and serves it.
     *
     * @param dixit the program
     */
    ServedLedger(Path dixit, Path ledger) throws IOException, InterruptedException {
        this.dixit = dixit;
        this.folder = Files.createTempDirectory("dixit-bench");
        this.ledger = folder.resolve("ledger.db");
        Files.copy(ledger, this.ledger);
        long begin = System.nanoTime();
        this.process = new ProcessBuilder(dixit.toString(), "serve", "--port", "0", "--ledger", this.ledger.toString())
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("http://")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("it does not serve");
        }
        this.address = line.replaceAll(".*(http://[^/]+)/.*", "$1");
        json("/api/propositions?moved=true&limit=25");
        this.firstAnswer = (System.nanoTime() - begin) / 1e9;
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(System.out::println));
    }

    String address() {
        return address;
    }

    /** Seconds from the start of the program to its first answer from the ledger. */
    double firstAnswer() {
        return firstAnswer;
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return JsonMapper.shared()
                .readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /** Adds reports with a program of its own, and does not wait for it. */
    Process add(Path reports) throws IOException {
        return new ProcessBuilder(dixit.toString(), "add", "--ledger", ledger.toString(), reports.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How much memory the server has had at most, in MB (Linux). */
    long memory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
