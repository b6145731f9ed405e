package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every path of {@code api/openapi.yaml} against a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private static final JsonNode DESCRIPTION = description();

    private Served served;

    @BeforeAll
    void begin(@TempDir Path folder) {
        served = new Served(folder);
    }

    @AfterAll
    void end() {
        served.close();
    }

    private static JsonNode description() {
        try (InputStream in = ContractTest.class.getResourceAsStream("/dixit/api/openapi.yaml")) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
            return JsonMapper.shared().valueToTree(tree);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Operation(String path, String method, JsonNode is, JsonNode shared) {}

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : DESCRIPTION.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (!method.getKey().equals("parameters")) {
                    operations.add(new Operation(
                            path.getKey(),
                            method.getKey(),
                            method.getValue(),
                            path.getValue().path("parameters")));
                }
            }
        }
        return operations;
    }

    @TestFactory
    Stream<DynamicTest> everyPathAnswersAsDescribed() {
        return operations().stream()
                .filter(operation -> !operation.path().equals("/api/changes"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(), () -> answersAsDescribed(operation)));
    }

    private void answersAsDescribed(Operation operation) throws Exception {
        HttpResponse<String> response = served.send(request(operation));
        String status = String.valueOf(response.statusCode());
        assertThat(operation.is().path("responses").propertyNames())
                .as(response.body())
                .contains(status);
        JsonNode content = operation.is().path("responses").path(status).path("content");
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        assertThat(content.propertyNames()).contains(type);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        if (type.equals("application/json")) {
            assertThat(errors(content.path(type).path("schema"), response.body()))
                    .isEmpty();
        }
    }

    /** A request with every parameter that has an example, and ids that there are. */
    private HttpRequest.Builder request(Operation operation) throws Exception {
        String id = operation.shared().toString().contains("/document") ? document() : proposition();
        StringBuilder address = new StringBuilder(operation.path().replace("{id}", id));
        String sign = "?";
        for (JsonNode parameter : operation.is().path("parameters")) {
            if (parameter.has("example")) {
                address.append(sign)
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(parameter.path("example").asString());
                sign = "&";
            }
        }
        HttpRequest.Builder request =
                served.request(address.toString()).header("Authorization", "Bearer " + Served.TOKEN);
        if (operation.method().equals("post")) {
            JsonNode body = operation
                    .is()
                    .path("requestBody")
                    .path("content")
                    .iterator()
                    .next()
                    .path("example");
            request.POST(BodyPublishers.ofString(body.isString() ? body.asString() : body.toString()));
        }
        return request;
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsKnownAndUnknownOnesAreRefused() {
        return operations().stream()
                .filter(operation -> operation.method().equals("get")
                        && !operation.is().path("parameters").isEmpty())
                .filter(operation -> !operation.path().equals("/api/changes"))
                .map(operation -> DynamicTest.dynamicTest(operation.path(), () -> parametersAreKnown(operation)));
    }

    private void parametersAreKnown(Operation operation) throws Exception {
        String address = Objects.requireNonNull(request(operation).build().uri().toString())
                .substring(served.address().length());
        String sign = address.contains("?") ? "&" : "?";
        for (JsonNode parameter : operation.is().path("parameters")) {
            String reference = parameter.path("$ref").asString("");
            if (!reference.isEmpty()) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                HttpResponse<String> response =
                        served.get(address + sign + name + "=" + VALUES.getOrDefault(name, "x"));
                assertThat(response.statusCode())
                        .as(name + ": " + response.body())
                        .isEqualTo(200);
            }
        }
        HttpResponse<String> refused = served.get(address + sign + "nonsense=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(errors(schema("Problem"), refused.body())).isEmpty();
        assertThat(refused.body()).contains("nonsense");
    }

    private static final Map<String, String> VALUES = Map.of(
            "event", "CONSULT",
            "act", "STATE",
            "status", "HAPPENED",
            "from", "2023-09",
            "to", "2023-10",
            "asOf", "2023-10-01",
            "limit", "3",
            "lang", "it",
            "explain", "true",
            "cursor", "MTY5NDU2MzIwMCB6");

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        for (String path : List.of("/api/propositions?", "/api/claims?", "/api/documents?")) {
            List<String> whole = ids(served.json(path + "limit=500"));
            List<String> pages = new ArrayList<>();
            String next = "";
            do {
                JsonNode page = served.json(path + "limit=1" + (next.isEmpty() ? "" : "&cursor=" + next));
                pages.addAll(ids(page));
                next = page.path("next").isNull() ? "" : page.path("next").asString();
            } while (!next.isEmpty());
            assertThat(whole).as(path).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            assertThat(pages).as(path).isEqualTo(whole);
        }
    }

    @Test
    void theClaimsOfAPropositionComeInPages() throws Exception {
        String path = "/api/propositions/" + proposition() + "/claims?";
        List<String> whole = ids(served.json(path + "limit=500"));
        JsonNode first = served.json(path + "limit=2");
        JsonNode second =
                served.json(path + "limit=500&cursor=" + first.path("next").asString());
        List<String> both = new ArrayList<>(ids(first));
        both.addAll(ids(second));
        assertThat(whole).hasSizeGreaterThan(2);
        assertThat(both).isEqualTo(whole);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void aListHasTheFirstClaimOfEachPropositionUnlessAllAreAskedFor() throws Exception {
        JsonNode brief = served.json("/api/propositions?moved=true&actor=Kim&limit=1")
                .path("items")
                .path(0);
        JsonNode full = served.json("/api/propositions?moved=true&actor=Kim&limit=1&full=true")
                .path("items")
                .path(0);
        assertThat(brief.path("claims")).hasSize(1);
        assertThat(brief.path("claims").path(0)).isEqualTo(full.path("claims").path(0));
        assertThat(full.path("claims")).hasSizeGreaterThan(1);
    }

    @Test
    void aPropositionIsGivenOutInEachFormOfOneFile() throws Exception {
        JsonNode forms = DESCRIPTION
                .path("paths")
                .path("/api/propositions/{id}/export")
                .path("get")
                .path("parameters")
                .path(0)
                .path("schema")
                .path("enum");
        assertThat(forms).hasSize(ExportForm.values().length);
        for (JsonNode form : forms) {
            HttpResponse<String> file =
                    served.get("/api/propositions/" + proposition() + "/export?format=" + form.asString());
            assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment", proposition() + ".");
            assertThat(file.body()).as(form.asString()).containsIgnoringCase("kim");
        }
        assertThat(served.get("/api/propositions/" + proposition() + "/export?format=gdelt")
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : page.path("items")) {
            ids.add((item.has("claim") ? item.path("claim") : item).path("id").asString());
        }
        return ids;
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        HttpResponse<String> first = served.get("/api/propositions");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                served.send(served.request("/api/propositions").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void asKnownOnAnEarlierDayLaterReportsDoNotShow() throws Exception {
        JsonNode now = served.json("/api/propositions/" + proposition());
        JsonNode then = served.json("/api/propositions/" + proposition() + "?asOf=2023-09-06");
        assertThat(now.path("status").asString()).isEqualTo("HAPPENED");
        assertThat(then.path("status").asString()).isEqualTo("UNCONFIRMED");
        assertThat(then.path("history")).hasSize(2);
        assertThat(served.get("/api/propositions/" + proposition() + "?asOf=2023-09-01")
                        .statusCode())
                .isEqualTo(404);
    }

    private String proposition() throws Exception {
        return served.json("/api/propositions?moved=true&actor=Kim&limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private String document() throws Exception {
        return served.json("/api/documents?limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private static JsonNode schema(String name) {
        return DESCRIPTION.path("components").path("schemas").path(name);
    }

    /** What of an answer is not as a schema of the description has it. */
    private static List<Error> errors(JsonNode schema, String answer) {
        String whole = "{\"allOf\": [" + schema.toString().replace("#/components/schemas/", "#/$defs/")
                + "], \"$defs\": "
                + DESCRIPTION.path("components").path("schemas").toString().replace("#/components/schemas/", "#/$defs/")
                + "}";
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return compiled.validate(JsonMapper.shared().readTree(answer));
    }
}
