package dixit.intake;

import dixit.reading.Addresses;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds from the web, within limits of size and time. An address that the user gives may be private;
 * where that leads by itself may not, unless it is the same host or the user allows it.
 */
public final class Fetcher {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int MOST_REDIRECTS = 8;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:-]+)");
    private static final String AGENT = "Dixit/0.1";

    private final Once<HttpClient> client = new Once<>(() -> HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());
    private final boolean privateToo;

    /** @param privateToo whether redirects and links may lead to private addresses */
    public Fetcher(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /**
     * Fetches what is at an address.
     *
     * @param from the address that led here; null for one that the user gave
     * @throws InputException if there is nothing, or it is larger, slower or elsewhere than it may be
     */
    public Content fetch(String address, @Nullable String from) throws InputException {
        Answer answer = ask(address, from, Map.of());
        if (answer.status() != OK) {
            throw new InputException(
                    address, "the server answers " + answer.status(), "check the address, or try later");
        }
        return answer.content();
    }

    /**
     * What a server answers in the end.
     *
     * @param status HTTP status
     * @param content what it sends
     */
    public record Answer(int status, HttpHeaders headers, Content content) {}

    /**
     * Asks for what is at an address, whatever the answer.
     *
     * @param from the address that led here; null for one that the user gave
     * @param headers sent along: {@code If-None-Match}, …
     * @throws InputException if there is no answer, or it is larger, slower or elsewhere than it may be
     */
    public Answer ask(String address, @Nullable String from, Map<String, String> headers) throws InputException {
        String at = address;
        String by = from;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            URI uri = allowed(address, at, by);
            HttpResponse<byte[]> response = send(address, uri, headers);
            String location = response.headers().firstValue("Location").orElse(null);
            if (response.statusCode() / 100 != 3 || location == null) {
                return new Answer(response.statusCode(), response.headers(), content(address, at, response));
            }
            by = at;
            at = String.valueOf(Addresses.resolve(at, location));
        }
        throw new InputException(address, "redirects without end", "check the address");
    }

    private URI allowed(String address, String at, @Nullable String from) throws InputException {
        String web = Addresses.web(at);
        if (web == null) {
            throw new InputException(address, "leads to what is no web address (" + at + ")", "give another address");
        }
        URI uri = URI.create(web);
        boolean led =
                from != null && !uri.getHost().equalsIgnoreCase(URI.create(from).getHost());
        if (led && !privateToo && isPrivate(address, uri.getHost())) {
            throw new InputException(
                    address, "leads to a private address (" + uri.getHost() + ")", "give --allow-private if it may");
        }
        return uri;
    }

    private static boolean isPrivate(String address, String host) throws InputException {
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                boolean uniqueLocal = each.getAddress().length == 16 && (each.getAddress()[0] & 0xFE) == 0xFC;
                if (each.isLoopbackAddress()
                        || each.isSiteLocalAddress()
                        || each.isLinkLocalAddress()
                        || each.isAnyLocalAddress()
                        || each.isMulticastAddress()
                        || uniqueLocal) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            throw new InputException(address, "there is no host " + host, "check the address", e);
        }
    }

    private HttpResponse<byte[]> send(String address, URI uri, Map<String, String> headers) throws InputException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", AGENT)
                .header("Accept-Encoding", "gzip")
                .timeout(WHOLE);
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> response = client.get()
                .sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), Content.LARGEST));
        try {
            return response.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new InputException(address, "did not come within a minute", "try later", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InputException(
                    address, "cannot be fetched (" + said(cause) + ")", "check the address, or try later", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(address, "was interrupted", "try again", e);
        }
    }

    private static String said(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static Content content(String address, String at, HttpResponse<byte[]> response) throws InputException {
        Matcher charset =
                CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
        String encoding =
                response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        InputStream body = new ByteArrayInputStream(response.body());
        try {
            return Content.fetched(
                    address,
                    at,
                    charset.find() ? charset.group(1) : null,
                    encoding.contains("gzip") ? new GZIPInputStream(body) : body);
        } catch (IOException e) {
            throw new InputException(address, "is broken gzip", "try later", e);
        }
    }
}
