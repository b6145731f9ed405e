package dixit.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dixit.intake.Fetcher;
import dixit.reading.InputException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Manners towards hosts: their robots.txt (RFC 9309) is heeded, and they are left in peace between two questions. */
final class Hosts {
    private static final Set<String> AGENT = Set.of("dixit");

    private final Fetcher fetcher;
    private final Duration pause;
    private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();
    private final Map<String, Long> turns = new ConcurrentHashMap<>();

    /** @param pause between two questions to the same host, in which it is left in peace */
    Hosts(Fetcher fetcher, Duration pause) {
        this.fetcher = fetcher;
        this.pause = pause;
    }

    /** Whether a page may be fetched by a program. */
    boolean allows(String address) {
        return rules.computeIfAbsent(root(address), this::robots).isAllowed(address);
    }

    /** Waits until the host may be asked again. */
    void await(String address) throws InterruptedException {
        long now = System.nanoTime();
        long turn = turns.merge(root(address), now, (last, free) -> Math.max(free, last + pause.toNanos()));
        Thread.sleep(Duration.ofNanos(Math.max(0, turn - now)));
    }

    private BaseRobotRules robots(String root) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            Fetcher.Answer answer = fetcher.ask(root + "/robots.txt", root, Map.of());
            return answer.status() == 200
                    ? parser.parseContent(root + "/robots.txt", answer.content().bytes(), "text/plain", AGENT)
                    : parser.failedFetch(answer.status());
        } catch (InputException | IOException unreachable) {
            return parser.parseContent(root, "".getBytes(StandardCharsets.UTF_8), "text/plain", AGENT);
        }
    }

    private static String root(String address) {
        URI uri = URI.create(address.strip());
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
