package dixit.score;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.document.Published;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.language.DataFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
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
    void the_worked_example_is_read_as_well_as_before() throws IOException {
        Score score = new Score(gold(), found());
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.overall()).isGreaterThanOrEqualTo(0.55);
    }
}
