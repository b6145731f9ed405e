package dixit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.language.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClaimScoreTest {

    @Test
    void theWorkedExampleIsReadWellEnough() throws IOException {
        GoldReport seed = GoldReport.read(
                "seed",
                Path.of("../app/src/test/resources/seed/claims.json"),
                Path.of("../examples/vladivostok.txt"),
                "it");
        ClaimScore score = ClaimsSection.score(Reader.load(DataFiles.bundled()), seed);
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.overall()).isGreaterThanOrEqualTo(0.7);
    }
}
