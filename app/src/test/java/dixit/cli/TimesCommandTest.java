package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimesCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsTheTimesOfAReport() {
        assertThat(times("😀 Il forum si terrà dal 10 al 13 settembre.", "--published", "2023-09"))
                .isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("\"begin\":20,\"end\":42,\"text\":\"dal 10 al 13 settembre\",\"type\":\"DATE\","
                        + "\"value\":\"2023-09-10/2023-09-13\",\"first\":\"2023-09-10\",\"last\":\"2023-09-13\","
                        + "\"rule\":\"dal giorno al giorno\"}");
    }

    @Test
    void readsAWeekdayByTheTenseOfItsVerb() {
        assertThat(times("Il ministro è arrivato lunedì.", "--published", "2023-09-13"))
                .isZero();
        assertThat(times("Il ministro arriverà lunedì.", "--published", "2023-09-13"))
                .isZero();
        assertThat(out().lines().map(line -> line.replaceAll(".*\"value\":\"([^\"]*)\".*", "$1")))
                .containsExactly("2023-09-11", "2023-09-18");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        assertThat(times("Oggi.", "--published", "soon")).isEqualTo(2);
        assertThat(err()).contains("is no date");
    }

    private int times(String report, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "times";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.run(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
