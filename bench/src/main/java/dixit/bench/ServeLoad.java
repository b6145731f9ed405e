package dixit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How fast the API answers sixteen callers while {@code dixit add} runs; how soon after the start, and in how much memory.
 * Debian's {@code wrk} asks for a list of propositions, single propositions, and searches, one kind after the other.
 *
 * <p>Usage: {@code ServeLoad DIXIT LEDGER.db REPORTS-TO-ADD [SECONDS]}; the ledger is copied first.
 */
public final class ServeLoad {
    private static final List<String> WORDS =
            List.of("presidente", "oil", "incontri", "NATO", "governo", "ministro%20Putin", "Sweden", "Iran");

    private static final String SCRIPT = """
            local paths = {PATHS}
            local at = 0
            request = function()
              at = at % #paths + 1
              return wrk.format("GET", paths[at])
            end
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("%d answers; median %.0f ms, 95th percentile %.0f ms, 99th %.0f ms, at most %.0f ms; "
                .. "errors: %d connect, %d read, %d write, %d status, %d timeout\\n",
                summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
                latency:percentile(99) / 1000, latency.max / 1000, e.connect, e.read, e.write, e.status, e.timeout))
            end
            """;

    private ServeLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String seconds = arguments.length > 3 ? arguments[3] : "60";
        try (ServedLedger served = new ServedLedger(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.out.printf("start to first answer: %.2f s%n", served.firstAnswer());
            List<String> propositions = propositions(served);
            Process add = served.add(Path.of(arguments[2]));
            try {
                ask(served, "propositions", List.of("/api/propositions?moved=true&limit=25"), seconds);
                ask(served, "proposition", propositions, seconds);
                ask(
                        served,
                        "search",
                        WORDS.stream().map(word -> "/api/claims?words=" + word).toList(),
                        seconds);
                System.out.println("reports were added all the time: " + add.isAlive());
            } finally {
                add.destroy();
                add.waitFor(60, TimeUnit.SECONDS);
            }
            System.out.printf("memory: %d MB at most%n", served.memory());
        }
    }

    private static List<String> propositions(ServedLedger served) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        for (JsonNode item :
                served.json("/api/propositions?moved=true&limit=20").path("items")) {
            paths.add("/api/propositions/" + item.path("id").asString());
        }
        return paths;
    }

    private static void ask(ServedLedger served, String what, List<String> paths, String seconds)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("dixit", ".lua");
        try {
            String quoted = paths.stream().map(path -> '"' + path + '"').collect(Collectors.joining(", "));
            Files.writeString(script, SCRIPT.replace("PATHS", quoted));
            Process wrk = new ProcessBuilder(
                            "wrk", "-t2", "-c16", "-d" + seconds + "s", "-s", script.toString(), served.address())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            System.out.println(what + ": "
                    + said.lines()
                            .filter(line -> line.contains("percentile"))
                            .findFirst()
                            .orElse(said));
        } finally {
            Files.delete(script);
        }
    }
}
