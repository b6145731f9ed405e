package dixit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = LanguageDetector.load(DataFiles.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Il ministro ha dichiarato che l'incontro si terrà martedì, ma non ha voluto confermare il luogo.
            en | The minister said the meeting would take place on Tuesday but declined to confirm where.
            de | Der Minister erklärte, das Treffen werde am Dienstag stattfinden, nannte aber keinen Ort.
            fr | Le ministre a déclaré que la rencontre aurait lieu mardi, sans vouloir en confirmer le lieu.
            es | El ministro declaró que la reunión tendrá lugar el martes, pero no quiso confirmar el sitio.
            pt | O ministro declarou que a reunião terá lugar na terça-feira, mas não quis confirmar o local.
            ru | Министр заявил, что встреча состоится во вторник, но отказался назвать место.
            nl | De minister zei dat de ontmoeting dinsdag plaatsvindt, maar wilde niet zeggen waar.
            uk | Міністр заявив, що зустріч відбудеться у вівторок, але відмовився назвати місце.
            """)
    void tells_the_language_of_a_sentence(String language, String sentence) {
        assertThat(DETECTOR.detect(sentence)).isEqualTo(language);
    }

    @Test
    void tells_the_language_of_nine_in_ten_headlines_of_a_few_words() throws IOException {
        List<String[]> headlines = headlines();
        long right = headlines.stream()
                .filter(headline -> DETECTOR.detect(headline[1]).equals(headline[0]))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(Math.round(0.88 * headlines.size()));
    }

    @Test
    void knows_nothing_of_letters_that_it_has_never_seen() {
        assertThat(DETECTOR.detect("ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ")).isEqualTo(LanguageDetector.UNKNOWN);
        assertThat(DETECTOR.detect("2023-09-12 +++ 42 %")).isEqualTo(LanguageDetector.UNKNOWN);
    }

    private static List<String[]> headlines() throws IOException {
        try (InputStream in = LanguageDetectorTest.class.getResourceAsStream("/headlines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
