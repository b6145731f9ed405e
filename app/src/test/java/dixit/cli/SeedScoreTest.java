package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedScoreTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_worked_example_is_read_well_enough() throws IOException {
        Score score = new Score(gold(), found());
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.overall()).isGreaterThanOrEqualTo(0.55);
    }

    private static List<JsonNode> gold() throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(Path.of("src/test/resources/seed/claims.json")));
        return StreamSupport.stream(gold.get("claims").spliterator(), false).toList();
    }

    private static List<JsonNode> found() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                InputStream.nullInputStream(), out, err, "read", "../examples/vladivostok.txt", "--format", "jsonl");
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
