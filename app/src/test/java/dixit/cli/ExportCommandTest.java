package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dixit.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every export, read back by something made for its form. */
class ExportCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder = Path.of(".");

    private static ExportedLedger ledger;
    private static List<JsonNode> claims;

    @BeforeAll
    static void fill() {
        ledger = new ExportedLedger(folder);
        claims = ExportedLedger.lines(ledger.export("jsonl", "claims.jsonl")).stream()
                .map(JSON::readTree)
                .toList();
        assertThat(claims).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GDELT"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_same_ledger_gives_the_same_bytes(Format format) throws IOException {
        Path once = ledger.export(format.toString(), "once." + format);
        Path again = ledger.export(format.toString(), "again." + format);
        assertThat(Files.size(once)).isPositive();
        assertThat(Files.mismatch(once, again)).isEqualTo(-1);
    }

    @Test
    void jsonl_keeps_to_the_claims_schema_and_says_why() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExportCommandTest.class.getResourceAsStream("/claim.schema.json"));
        for (JsonNode claim : claims) {
            assertThat(schema.validate(claim.toString(), InputFormat.JSON)).isEmpty();
            assertThat(claim.path("why").size()).isPositive();
        }
    }

    @Test
    void csv_has_a_row_for_each_claim_with_its_words_and_rules() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = ledger.export("csv", "claims.csv");
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            Map<String, CSVRecord> byClaim =
                    rows.stream().collect(Collectors.toMap(row -> row.get("claim"), row -> row));
            assertThat(byClaim.keySet()).isEqualTo(ids());
            for (JsonNode claim : claims) {
                CSVRecord row = java.util.Objects.requireNonNull(
                        byClaim.get(claim.get("id").asString()));
                assertThat(row.get("content"))
                        .isEqualTo(claim.at("/content/text").asString());
                assertThat(row.get("begin"))
                        .isEqualTo(claim.at("/content/begin").asString());
                assertThat(row.get("act")).isEqualTo(claim.get("act").asString());
                assertThat(row.get("rules")).isNotEmpty();
            }
        }
    }

    @Test
    void parquet_is_read_by_duckdb_as_the_same_table() throws SQLException {
        Path parquet = ledger.export("parquet", "claims.parquet");
        Path csv = ledger.export("csv", "table.csv");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT claim, content, \"begin\", event_begin FROM '" + parquet + "' ORDER BY claim")) {
            Map<String, String> contents = new HashMap<>();
            while (rows.next()) {
                contents.put(rows.getString("claim"), rows.getString("content") + "@" + rows.getInt("begin"));
            }
            assertThat(contents)
                    .isEqualTo(claims.stream()
                            .collect(Collectors.toMap(
                                    claim -> claim.get("id").asString(),
                                    claim -> claim.at("/content/text").asString() + "@"
                                            + claim.at("/content/begin").asString())));
        }
        assertThat(csv).isNotEmptyFile();
    }

    @Test
    void turtle_and_json_ld_are_one_graph_that_fits_the_shapes() {
        Graph turtle = RDFDataMgr.loadGraph(
                ledger.export("turtle", "claims.ttl").toUri().toString());
        Graph jsonLd = RDFDataMgr.loadGraph(
                ledger.export("json-ld", "claims.jsonld").toUri().toString(), Lang.JSONLD11);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/export/shapes.ttl"));
        ValidationReport report = ShaclValidator.get().validate(shapes, turtle);
        if (!report.conforms()) {
            ShLib.printReport(report);
        }
        assertThat(report.conforms()).isTrue();
        assertThat(turtle.size()).isGreaterThan(10 * claims.size());
    }

    @Test
    void stix_keeps_to_the_schemas_of_oasis_and_points_only_at_what_is_there() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(
                        "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/",
                        "classpath:stix2.1/")));
        JsonNode bundle = JSON.readTree(Files.readString(ledger.export("stix", "bundle.json")));
        Set<String> ids = new HashSet<>();
        Map<String, Integer> types = new HashMap<>();
        for (JsonNode object : bundle.get("objects")) {
            String type = object.get("type").asString();
            String at = switch (type) {
                case "sighting" -> "sros/sighting";
                case "extension-definition" -> "common/extension-definition";
                default -> "sdos/" + type;
            };
            Schema schema = registry.getSchema(com.networknt.schema.SchemaLocation.of(
                    "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/" + at
                            + ".json"));
            assertThat(schema.validate(object.toString(), InputFormat.JSON))
                    .as(object.toString())
                    .isEmpty();
            assertThat(ids.add(object.get("id").asString()))
                    .as(object.toString())
                    .isTrue();
            types.merge(type, 1, Integer::sum);
        }
        assertThat(types).containsKeys("report", "incident", "sighting", "opinion", "note", "identity", "location");
        assertThat(types.get("note")).isEqualTo(claims.size());
        assertThat(types.get("report")).isEqualTo(3);
        assertThat(references(bundle)).allSatisfy(reference -> assertThat(ids).contains(reference));
    }

    private static List<String> references(JsonNode bundle) {
        return Stream.of("sighting_of_ref", "created_by_ref", "object_refs", "where_sighted_refs", "actor_refs")
                .flatMap(name -> bundle.findValues(name).stream())
                .flatMap(value -> value.isArray() ? value.values().stream() : Stream.of(value))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void geojson_is_a_feature_collection_with_longitude_first() throws IOException {
        Path file = ledger.export("geojson", "map.geojson");
        FeatureCollection features =
                new com.fasterxml.jackson.databind.ObjectMapper().readValue(file.toFile(), FeatureCollection.class);
        List<Feature> vladivostok = features.getFeatures().stream()
                .filter(feature -> "Vladivostok".equals(feature.getProperty("place")))
                .toList();
        assertThat(vladivostok).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.getGeometry()).isInstanceOf(Point.class);
            Point point = (Point) feature.getGeometry();
            assertThat(point.getCoordinates().getLongitude()).isBetween(131.0, 133.0);
            assertThat(point.getCoordinates().getLatitude()).isBetween(42.0, 44.0);
            List<Map<String, Object>> told = feature.getProperty("claims");
            assertThat(told).allSatisfy(claim -> assertThat(claim).containsKeys("begin", "end", "sources", "rules"));
        });
    }

    @Test
    void plover_has_the_manuals_fields_and_auxiliary_modes() {
        List<JsonNode> records = records("plover", "plover.jsonl");
        assertThat(records).hasSizeGreaterThan(10).allSatisfy(record -> {
            assertThat(record.propertyNames())
                    .contains("id", "has_event", "date", "actor", "event", "quad_code", "event_scale", "mode", "link");
            assertThat(record.get("date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(record.at("/actor/0").isObject()).isTrue();
            assertThat(record.at("/text_info/start").isNumber()).isTrue();
            assertThat(record.at("/dixit/rules").size()).isPositive();
            assertThat(ids()).contains(record.get("id").asString());
        });
        for (JsonNode record : records) {
            List<String> modes =
                    record.get("mode").values().stream().map(JsonNode::asString).toList();
            assertThat(modes.contains("future"))
                    .isEqualTo(record.at("/dixit/tense").asString().equals("FUTURE"));
            assertThat(modes.contains("negation"))
                    .isEqualTo(record.at("/dixit/polarity").asString().equals("NEGATIVE"));
            if (modes.contains("future")) {
                assertThat(record.at("/event/0").asString())
                        .isNotIn("CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT");
            }
        }
        assertThat(records.toString()).contains("\"negation\"", "\"hypothetical\"", "\"future\"");
    }

    @Test
    void gdelt_leaves_out_what_did_not_take_place_unless_asked() throws IOException {
        Path plain = ledger.export("gdelt", "plain");
        Path all = ledger.export("gdelt", "all", "--all");
        List<CSVRecord> events = tabs(plain.resolve("events.tsv"));
        List<CSVRecord> every = tabs(all.resolve("events.tsv"));
        List<CSVRecord> aside = tabs(all.resolve("aside.tsv"));
        assertThat(every).hasSize(events.size() + aside.size() - 1);
        assertThat(aside.stream().map(row -> row.get(1))).contains("planned", "denied");
        assertThat(every).isNotEmpty().allSatisfy(row -> {
            assertThat(row.size()).isEqualTo(61);
            assertThat(row.get(1)).matches("\\d{8}");
            assertThat(row.get(2)).isEqualTo(row.get(1).substring(0, 6));
            assertThat(row.get(3)).isEqualTo(row.get(1).substring(0, 4));
            assertThat(row.get(26)).matches("\\d{3,4}").startsWith(row.get(27)).startsWith(row.get(28));
            assertThat(row.get(29)).matches("[1-4]");
            assertThat(row.get(59)).matches("\\d{14}");
        });
        Set<String> ids = every.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(tabs(all.resolve("mentions.tsv"))).isNotEmpty().allSatisfy(row -> {
            assertThat(row.size()).isEqualTo(16);
            assertThat(ids).contains(row.get(0));
            assertThat(row.get(3)).isEqualTo("1");
            JsonNode extras = JSON.readTree(row.get(15));
            assertThat(ids()).contains(extras.get("claim").asString());
            assertThat(extras.get("rules").asString()).isNotEmpty();
        });
    }

    @Test
    void ftm_has_articles_events_and_mentions_that_point_at_each_other() {
        List<JsonNode> entities = records("ftm", "entities.jsonl");
        Map<String, String> schemas = new HashMap<>();
        entities.forEach(entity ->
                schemas.put(entity.get("id").asString(), entity.get("schema").asString()));
        assertThat(schemas).hasSameSizeAs(entities);
        assertThat(schemas.values()).contains("Article", "Event", "Person", "Mention");
        for (JsonNode entity : entities) {
            JsonNode properties = entity.get("properties");
            switch (entity.get("schema").asString()) {
                case "Event" -> {
                    assertThat(properties.at("/name/0").asString()).isNotEmpty();
                    assertThat(properties.at("/notes/0").asString()).contains("characters ");
                    properties
                            .path("involved")
                            .forEach(id -> assertThat(schemas).containsKey(id.asString()));
                    properties
                            .path("proof")
                            .forEach(
                                    id -> assertThat(schemas.get(id.asString())).isEqualTo("Article"));
                }
                case "Mention" -> {
                    assertThat(schemas.get(properties.at("/document/0").asString()))
                            .isEqualTo("Article");
                    assertThat(schemas).containsKey(properties.at("/resolved/0").asString());
                }
                default -> assertThat(properties.size()).isPositive();
            }
        }
    }

    @Test
    void a_claim_review_is_only_where_a_person_judged() throws IOException {
        JsonNode before = JSON.readTree(Files.readString(ledger.export("claimreview", "before.json")));
        assertThat(types(before)).containsOnly("Claim");
        for (JsonNode claim : before.get("@graph")) {
            assertThat(claim.at("/firstAppearance/@id").asString()).contains("#char=");
            assertThat(claim.get("text").asString()).isNotEmpty();
        }
        ExportedLedger judged = new ExportedLedger(folder.resolve("judged"));
        String id = claims.getFirst().get("id").asString();
        judged.run("judge", "claim", id, "--reject", "--who", "Ada", "--because", "irony");
        JsonNode after = JSON.readTree(Files.readString(judged.export("claimreview", "after.json")));
        assertThat(types(after)).contains("ClaimReview");
        JsonNode review = after.get("@graph").values().stream()
                .filter(node -> node.get("@type").asString().equals("ClaimReview"))
                .findFirst()
                .orElseThrow();
        assertThat(review.at("/author/name").asString()).isEqualTo("Ada");
        assertThat(review.get("reviewBody").asString()).isEqualTo("irony");
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("read wrongly");
    }

    private static Set<String> types(JsonNode document) {
        return document.get("@graph").values().stream()
                .map(node -> node.get("@type").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void briefs_quote_every_claim_with_what_to_cite() throws IOException {
        String proposition =
                ExportedLedger.lines(ledger.export("csv", "ids.csv")).get(1).split(",")[1];
        String markdown = Files.readString(ledger.export("md", "brief.md", "--proposition", proposition));
        assertThat(markdown).startsWith("# ").contains("`" + proposition + "`", "characters ", "independent origin");
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(Files.readString(ledger.export("html", "briefs.html")));
        assertThat(page.select("article blockquote")).hasSize(claims.size());
        assertThat(page.select("article > h1")).isNotEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).contains("https://nuova.example/vertice");
    }

    @Test
    void filters_choose_what_is_given_out() {
        List<JsonNode> denials = ExportedLedger.lines(ledger.export("jsonl", "denials.jsonl", "--act", "DENY")).stream()
                .map(JSON::readTree)
                .toList();
        assertThat(denials).isNotEmpty();
        assertThat(denials)
                .allSatisfy(claim -> assertThat(claim.get("act").asString()).isEqualTo("DENY"));
    }

    private static List<JsonNode> records(String format, String file) {
        return ExportedLedger.lines(ledger.export(format, file)).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static List<CSVRecord> tabs(Path file) throws IOException {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setQuote(null)
                .setIgnoreSurroundingSpaces(false)
                .get();
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }

    private static Set<String> ids() {
        return claims.stream().map(claim -> claim.get("id").asString()).collect(Collectors.toSet());
    }
}
