package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile requests are refused with the right status, nothing is executed, and the service goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
    private Served served;

    @BeforeAll
    void begin(@TempDir Path folder) {
        served = new Served(folder);
    }

    @AfterAll
    void end() {
        served.close();
    }

    @AfterEach
    void theServiceGoesOn() throws Exception {
        assertThat(served.get("/api/propositions?limit=1").statusCode()).isEqualTo(200);
        assertThat(served.problems()).isEmpty();
    }

    /** Says something that no client library would; returns the first line and the headers of what comes. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(400), StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/lib/lit/../../../../../etc/passwd",
                "/lib/lit-html/..%2f..%2f..%2fpom.properties",
                "/lib/../page.css",
                "/dixit/ledger/1.sql",
                "/META-INF/MANIFEST.MF",
                "/lib/lit-html/package.json",
                "/page.css%00.js",
                "/.git/config",
                "//etc/passwd"
            })
    void noPathLeadsOutOfThePage(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer).doesNotContain("root:");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        String large = "x".repeat(Server.LARGEST_BODY + 1);
        HttpResponse<String> response = served.send(served.request("/api/read").POST(BodyPublishers.ofString(large)));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("2 MB");
        HttpResponse<String> unannounced = served.send(served.request("/api/read")
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));
        assertThat(unannounced.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": | 400",
                "[] | 400",
                "{\"kind\": \"destroy\"} | 400",
                "{\"kind\": \"reject\"} | 400",
                "{\"kind\": \"reject\", \"claim\": 7} | 400",
                "{\"kind\": \"reject\", \"claim\": \"nobody\"} | 422",
                "{\"kind\": \"set\", \"claim\": \"x\", \"field\": \"id\", \"value\": \"y\"} | 422",
                "{\"kind\": \"undo\", \"judgement\": \"'; DROP TABLE claim; --\"} | 422"
            })
    void brokenJudgementsAreRefused(String body, int status) throws Exception {
        HttpResponse<String> response = served.judge(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void jsonInDepthsIsRefused() throws Exception {
        assertThat(served.judge("[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong", "Basic b3BlbiBzZXNhbWU=", "Bearer open sesame "})
    void nobodyJudgesWithoutTheToken(String shown) throws Exception {
        var request = served.request("/api/judgements").POST(BodyPublishers.ofString("{}"));
        HttpResponse<String> response = served.send(shown.isEmpty() ? request : request.header("Authorization", shown));
        // A header's value has no space at its end, whatever was sent.
        assertThat(response.statusCode()).isEqualTo(shown.endsWith(" ") ? 400 : 401);
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() throws Exception {
        HttpResponse<String> response =
                served.send(served.request("/api/claims").header("Origin", "https://evil.example"));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        String rebound = raw("GET /api/claims HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(rebound).startsWith("HTTP/1.1 421");
    }

    @Test
    void everyAnswerForbidsForeignScripts() throws Exception {
        for (String path : List.of("/", "/api", "/api/nothing", "/main.js")) {
            String policy = served.get(path)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/claims?words=%22%20OR%201%3D1%20--",
                "/api/claims?words=NEAR(a%20b)%20*%20%5E",
                "/api/claims?actor=%25%27%3B%20DROP%20TABLE%20claim",
                "/api/documents?source=%27%20OR%20%27%27%3D%27",
                "/api/suggestions?beginning=%25%25%25",
                "/api/actors?name=%F0%9F%92%A9",
                "/api/propositions?lang=..%2F..%2Fpom"
            })
    void whatLooksLikeAQueryIsOnlyWords(String path) throws Exception {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/claims?limit=0",
                "/api/claims?limit=1000000",
                "/api/claims?asOf=yesterday",
                "/api/claims?event=PARTY",
                "/api/claims?cursor=!!!",
                "/api/claims?words=a&words=b",
                "/api/claims?explain=perhaps",
                "/api/actors"
            })
    void whatCannotBeIsSaid(String path) throws Exception {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("\"detail\"");
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        assertThat(served.send(served.request("/api/claims").DELETE()).statusCode())
                .isEqualTo(405);
        assertThat(served.send(served.request("/api/claims").PUT(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void brokenFilesAreRefusedAndNothingIsFetched() throws Exception {
        for (String body : List.of("\u0000\u0001\u0002", "%PDF-1.7 broken", "PK\u0003\u0004broken", "{\"a\": [")) {
            HttpResponse<String> response =
                    served.send(served.request("/api/read").POST(BodyPublishers.ofString(body)));
            assertThat(response.statusCode()).as(body + response.body()).isIn(200, 422);
        }
        HttpResponse<String> feed =
                served.send(served.request("/api/read").POST(BodyPublishers.ofString("""
                <opml version="2.0"><body><outline xmlUrl="http://127.0.0.1:%d/api/claims"/></body></opml>""".formatted(served.port()))));
        assertThat(feed.statusCode()).as(feed.body()).isEqualTo(422);
        HttpResponse<String> entities = served.send(served.request("/api/read").POST(BodyPublishers.ofString("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>t</title><item><title>&x;</title><description>&x; Russia attacked Ukraine.</description></item></channel></rss>""")));
        assertThat(entities.body()).doesNotContain("root:");
    }

    @Test
    void aThousandIdleConnectionsKeepNobodyOut() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                idle.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("GET /api HTT".getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            assertThat(served.get("/api/claims?limit=2").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void whoListensHearsAgainWhatTheyMissed() throws Exception {
        String answer = raw(
                "GET /api/changes HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nLast-Event-ID: 0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("text/event-stream");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            "GET /api/changes HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nLast-Event-ID: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            StringBuilder heard = new StringBuilder();
            while (heard.indexOf("HAPPENED") < 0) {
                heard.append((char) in.read());
            }
            assertThat(heard.toString()).contains("event: change").containsPattern("id: \\d+");
        }
        String wrong = raw(
                "GET /api/changes HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nLast-Event-ID: x\r\nConnection: close\r\n\r\n");
        assertThat(wrong).startsWith("HTTP/1.1 400");
    }

    @Test
    void otherMachinesAreServedOnlyWithAToken() {
        assertThatThrownBy(() -> new ServerOptions("0.0.0.0", 0, null, false)).hasMessageContaining("needs a token");
        assertThatThrownBy(() -> new ServerOptions("127.0.0.1", 0, null, true)).hasMessageContaining("need a token");
        assertThat(new ServerOptions("0.0.0.0", 0, "secret", false).loopback()).isFalse();
    }
}
