package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventsCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsAlsoTheEventsInsideAClaimAndHowFirmlyEachIsPutForward() {
        byte[] report = "Russia announced that it would not attack Ukraine.".getBytes(StandardCharsets.UTF_8);
        int status = Main.run(new ByteArrayInputStream(report), out, err, "events", "--language", "en", "-");

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("\"text\":\"announced\"") && line.contains("\"certainty\":\"CERTAIN\""))
                .anyMatch(line -> line.contains("\"text\":\"attack\",\"plover\":\"ASSAULT\"")
                        && line.contains("\"polarity\":\"NEGATIVE\",\"tense\":\"FUTURE\""));
    }
}
