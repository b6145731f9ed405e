package dixit.alert;

import dixit.ledger.Alert;
import dixit.ledger.Notice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Sends a change to a web address, signed by HMAC-SHA256 as Standard Webhooks 1.0 has it: headers {@code webhook-id},
 * {@code webhook-timestamp} and {@code webhook-signature} over both and the body. Redirects are not followed.
 */
final class Webhook implements Delivery {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final int GONE = 410;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public void deliver(Alert alert, Notice notice, Instant now) throws NotDelivered, InterruptedException {
        HttpResponse<Void> response = send(request(alert, notice, now));
        int status = response.statusCode();
        if (status / 100 != 2) {
            throw new NotDelivered("the server answers " + status, retryAfter(response), status == GONE);
        }
    }

    private static HttpRequest request(Alert alert, Notice notice, Instant now) throws NotDelivered {
        String timestamp = String.valueOf(now.getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(String.valueOf(alert.webhook())))
                .timeout(WHOLE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Dixit/0.1")
                .header("webhook-id", notice.id())
                .header("webhook-timestamp", timestamp)
                .POST(BodyPublishers.ofString(notice.body()));
        if (alert.secret() != null) {
            request.header(
                    "webhook-signature",
                    "v1," + signature(alert.secret(), notice.id() + "." + timestamp + "." + notice.body()));
        }
        return request.build();
    }

    static String signature(String secret, String signed) throws NotDelivered {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new NotDelivered("it cannot be signed (" + e.getMessage() + ")", null, true);
        }
    }

    private HttpResponse<Void> send(HttpRequest request) throws NotDelivered, InterruptedException {
        CompletableFuture<HttpResponse<Void>> response = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return response.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new NotDelivered("the server did not answer within " + WHOLE.toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new NotDelivered("the server cannot be reached ("
                    + (cause instanceof IOException && cause.getMessage() != null
                            ? cause.getMessage()
                            : cause.getClass().getSimpleName())
                    + ")");
        }
    }

    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
