package dixit.api;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may ask, and what answers may do in a browser. */
final class Guard {
    private final ServerOptions options;
    private final String policy;

    Guard(ServerOptions options, String policy) {
        this.options = options;
        this.policy = policy;
    }

    /** Headers that every answer has. */
    void mark(Context request) {
        request.header("Content-Security-Policy", policy);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cache-Control", "no-cache");
    }

    /**
     * Refuses pages of other sites, also those that call this machine by a name of theirs; and whoever lacks the token
     * where one is needed.
     */
    void check(Context request) {
        String host = hostOf("http://" + String.valueOf(request.header("Host")));
        if (options.loopback() && (host == null || !ServerOptions.isLoopback(host))) {
            throw new Refusal(421, "This server does not go by that name", "Call it by 127.0.0.1 or localhost.");
        }
        String origin = request.header("Origin");
        if (origin != null
                && !origin.equalsIgnoreCase("http://" + request.header("Host"))
                && !origin.equalsIgnoreCase("https://" + request.header("Host"))) {
            throw new Refusal(403, "Other sites may not ask", "Call the API from a program, or from the page itself.");
        }
        if (!options.loopback() && request.path().startsWith("/api")) {
            demandToken(request);
        }
    }

    private static @Nullable String hostOf(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    void demandToken(Context request) {
        String token = options.token();
        String shown = request.header("Authorization");
        boolean right = token != null
                && shown != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
        if (!right) {
            request.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "The token is missing or wrong", "Send it as Authorization: Bearer TOKEN.");
        }
    }

    void demandJudgements(Context request) {
        if (!options.judgements()) {
            throw new Refusal(403, "This server only reads", "Start it with --allow-judgements and --token.");
        }
        demandToken(request);
    }
}
