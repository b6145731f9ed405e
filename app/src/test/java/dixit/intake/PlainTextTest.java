package dixit.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.document.Document;
import dixit.document.Published;
import dixit.json.Seed;
import dixit.reading.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String SENTENCE = "Il Cremlino è “prudente” – così l’agenzia: 5 €.";

    @Test
    void the_seed_has_its_date_in_the_text_but_in_no_sentence() throws Exception {
        Document seed = Read.document("seed.txt", Files.readAllBytes(Seed.FILE), Given.NOTHING);
        assertThat(seed.text()).startsWith(" date 2023-09 Il Cremlino");
        assertThat(seed.text().substring(seed.bodyBegin())).startsWith("Il Cremlino ha annunciato");
        assertThat(seed.published()).isEqualTo(Published.parse("2023-09"));
        assertThat(seed.dateKnownFrom()).isEqualTo("date line");
        assertThat(seed.language()).isEqualTo("it");
    }

    @Test
    void a_header_is_read_and_left_out_of_the_text() throws Exception {
        Document document = read("""
                Date: 2023-09-05
                outlet:  La Nuova
                url: https://nuova.example/a?b=1
                title: Vertice
                language: it-IT
                mood: bad
                ---

                Il vertice è rinviato.
                """);
        assertThat(document.text()).isEqualTo("\nIl vertice è rinviato.\n");
        assertThat(document.published()).isEqualTo(Published.parse("2023-09-05"));
        assertThat(document.dateKnownFrom()).isEqualTo("header");
        assertThat(document.outlet()).isEqualTo("La Nuova");
        assertThat(document.url()).isEqualTo("https://nuova.example/a?b=1");
        assertThat(document.title()).isEqualTo("Vertice");
        assertThat(document.language()).isEqualTo("it");
    }

    @Test
    void a_header_may_have_windows_line_ends() throws Exception {
        Document document = read("date: 2023-09-05\r\n---\r\nPrima riga.\r\nSeconda riga.\r\n");
        assertThat(document.text()).isEqualTo("Prima riga.\r\nSeconda riga.\r\n");
        assertThat(document.published()).isNotNull();
    }

    @Test
    void lines_that_only_look_like_a_header_are_text() throws Exception {
        String text = "Iran: arrestati tre cittadini\nLa polizia ha confermato.\n---\nAltro.\n";
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read("Nota: nessuna riga di chiusura\n").text()).isEqualTo("Nota: nessuna riga di chiusura\n");
    }

    @Test
    void an_address_in_the_header_that_is_none_is_not_the_reports_own() throws Exception {
        assertThat(read("url: https://it.example/ (page not known)\n---\nTesto.\n")
                        .url())
                .isNull();
        assertThat(read("url: file:///etc/passwd\n---\nTesto.\n").url()).isNull();
    }

    @Test
    void what_the_user_gives_outranks_what_the_report_says() throws Exception {
        Given given = new Given(Published.parse("2024-01-02"), "Altra", "en");
        Document document = Read.document(
                "a.txt", "date: 2023-09-05\noutlet: Una\nlanguage: it\n---\nTesto.\n".getBytes(UTF_8), given);
        assertThat(document.published()).isEqualTo(given.published());
        assertThat(document.dateKnownFrom()).isEqualTo("option");
        assertThat(document.outlet()).isEqualTo("Altra");
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void a_date_that_is_yet_to_come_is_not_believed() {
        Read.Result result = Read.all("a.txt", "date: 2999-01-01\n---\nTesto.\n".getBytes(UTF_8), Given.NOTHING);
        assertThat(result.problems())
                .extracting(Throwable::getMessage)
                .containsExactly("a.txt: its date is yet to come (2999-01-01); it counts as undated; give --published");
        assertThat(result.reports()).hasSize(1);
        assertThat(result.reports().getFirst().document().published()).isNull();
    }

    @Test
    void the_encoding_is_told_by_the_bytes() throws Exception {
        assertThat(text(SENTENCE, UTF_8)).isEqualTo(SENTENCE);
        assertThat(text("\uFEFF" + SENTENCE, UTF_8)).isEqualTo(SENTENCE);
        assertThat(text("\uFEFF" + SENTENCE, UTF_16LE)).isEqualTo(SENTENCE);
        assertThat(text("\uFEFF" + SENTENCE, Charset.forName("UTF-16BE"))).isEqualTo(SENTENCE);
        assertThat(text(SENTENCE, UTF_16LE)).isEqualTo(SENTENCE);
        assertThat(text(SENTENCE, Charset.forName("windows-1252"))).isEqualTo(SENTENCE);
        assertThat(text("Perché è così.", ISO_8859_1)).isEqualTo("Perché è così.");
    }

    @Test
    void one_broken_byte_does_not_make_a_utf_8_file_western() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Perché è così, così è.".getBytes(UTF_8));
        bytes.write(0xC3);
        assertThat(Read.document("a", bytes.toByteArray(), Given.NOTHING).text())
                .isEqualTo("Perché è così, così è.\uFFFD");
    }

    @Test
    void the_normal_form_stays_as_read() throws Exception {
        String decomposed = Normalizer.normalize("Perché così.", Normalizer.Form.NFD);
        assertThat(text(decomposed, UTF_8)).isEqualTo(decomposed);
    }

    @Test
    void the_id_hangs_on_outlet_date_and_text_alone() throws Exception {
        String body = "date: 2023-09-05\noutlet: Una\n---\nTesto.\n";
        String id = read(body).id();
        assertThat(Read.document("elsewhere", body.getBytes(UTF_8), Given.NOTHING)
                        .id())
                .isEqualTo(id);
        assertThat(read(body.replace("Una", "Due")).id()).isNotEqualTo(id);
        assertThat(read(body.replace("09-05", "09-06")).id()).isNotEqualTo(id);
        assertThat(read(body.replace("Testo", "Teste")).id()).isNotEqualTo(id);
    }

    @Test
    void a_report_without_words_is_empty() {
        assertThatThrownBy(() -> read("")).hasMessage("a.txt: is empty; give a file with a report in it");
        assertThatThrownBy(() -> read(" \n\t")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("date: 2023\n---\n \n")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read(" date 2023-09 ")).hasMessageContaining("is empty");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> Read.document("x.bin", noise, Given.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessage("x.bin: is not text, nor anything else that carries news; give a report");
    }

    @Test
    void a_date_that_is_none_is_named() {
        assertThatThrownBy(() -> read("date: ieri\n---\nTesto.\n")).hasMessageStartingWith("a.txt: 'ieri' is no date;");
        assertThatThrownBy(() -> read("date 2023-13 Testo.")).hasMessageStartingWith("a.txt: '2023-13' is no date;");
    }

    private static Document read(String text) throws InputException {
        return Read.document("a.txt", text.getBytes(UTF_8), Given.NOTHING);
    }

    private static String text(String text, Charset charset) throws InputException {
        return Read.document("a.txt", text.getBytes(charset), Given.NOTHING).text();
    }
}
