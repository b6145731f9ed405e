package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every line of claims. */
final class ClaimLines {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ClaimLines.class.getResourceAsStream("/claim.schema.json"));

    private ClaimLines() {}

    /** @param texts of the documents, by where they were read from */
    static void check(String lines, Map<String, String> texts) {
        assertThat(lines).isNotEmpty();
        lines.lines().forEach(line -> {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
            JsonNode claim = JsonMapper.shared().readTree(line);
            String text = texts.get(claim.required("document").required("uri").stringValue());
            assertThat(text).as(line).isNotNull();
            spans(claim, String.valueOf(text));
        });
    }

    /** Every object with begin and end holds the words between them, counted in code points. */
    private static void spans(JsonNode node, String text) {
        if (node.path("begin").isInt()) {
            int begin = text.offsetByCodePoints(0, node.required("begin").intValue());
            int end = text.offsetByCodePoints(0, node.required("end").intValue());
            assertThat(text.substring(begin, end))
                    .isEqualTo(node.required("text").stringValue());
        }
        node.values().forEach(child -> spans(child, text));
    }
}
