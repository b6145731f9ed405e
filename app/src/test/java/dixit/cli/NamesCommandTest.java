package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamesCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsWhoAReportSpeaksOf() {
        assertThat(run("😀 Il presidente russo è arrivato a Pechino.", "names", "-", "--published", "2010-05"))
                .isZero();
        assertThat(out())
                .contains("\"begin\":2,\"end\":21,\"text\":\"Il presidente russo\",\"type\":\"DESCRIPTION\"")
                .contains("\"name\":\"Dmitry Medvedev\",\"country\":\"RUS\"")
                .contains("\"place\":{\"name\":\"Beijing\",\"country\":\"CHN\",\"latitude\":");
    }

    @Test
    void showsAnEntryAndWhyItMatches() {
        assertThat(run("", "actor", "Sergej Šojgù")).isZero();
        assertThat(out())
                .contains("Sergei Shoigu  person, RUS, GOV")
                .contains("defence minister, RUS: 2012-11-06–2024-05-12");
    }

    @Test
    void saysWhoIsNotInTheRegister() {
        assertThat(run("", "actor", "Nemo Nobodysson")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nobody in the register");
    }

    private int run(String input, String... arguments) {
        return Main.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
