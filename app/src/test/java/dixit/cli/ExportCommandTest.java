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

    private static Set<String> ids() {
        return claims.stream().map(claim -> claim.get("id").asString()).collect(Collectors.toSet());
    }
}
