package dixit.api;

import org.jspecify.annotations.Nullable;

/**
 * How the ledger is served.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param token what callers must show to judge, and from elsewhere to read; null where nobody need
 * @param judgements whether callers with the token may judge
 */
public record ServerOptions(String host, int port, @Nullable String token, boolean judgements) {

    public ServerOptions {
        if (token == null && (judgements || !isLoopback(host))) {
            throw new IllegalArgumentException(
                    judgements ? "judgements need a token" : "listening on " + host + " needs a token");
        }
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        return isLoopback(host);
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }
}
