package dixit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Document;
import dixit.document.Published;
import dixit.reading.Dated;
import dixit.reading.Report;
import dixit.reading.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same report in every form that it may come in. */
class KindsOfInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/formats");

    @TestFactory
    Stream<DynamicTest> reads_the_same_report() {
        return Stream.of(
                        "page.html",
                        "rss.xml",
                        "atom.xml",
                        "rdf.xml",
                        "feed.json",
                        "ninjs.json",
                        "newsml.xml",
                        "nitf.xml",
                        "lines.jsonl",
                        "table.csv",
                        "letter.eml")
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> isTheReport(first(file, bytes(file)).document())));
    }

    @TestFactory
    Stream<DynamicTest> reads_it_in_any_archive() {
        return Stream.of(
                        archive("report.txt in zip", Packed::zip),
                        archive("report.txt in gzip", Packed::gzip),
                        archive("report.txt in gzip in zip", bytes -> Packed.zip(Packed.gzip(bytes))))
                .map(test -> test);
    }

    @Test
    void the_name_of_a_file_says_nothing() throws IOException {
        isTheReport(first("picture.png", bytes("page.html")).document());
        isTheReport(first("noname", bytes("rss.xml")).document());
        isTheReport(first("page.html", bytes("report.txt")).document());
    }

    @Test
    void a_web_archive_is_read_page_by_page() throws IOException {
        byte[] page = bytes("page.html");
        byte[] archive = Packed.warc(
                Packed.record("https://nuova.example/logo.png", "200 OK", "image/png", new byte[] {1, 2}),
                Packed.record("https://nuova.example/gone", "404 Not Found", "text/html", page),
                Packed.record(
                        "https://nuova.example/esteri/visita-rinviata?x=1",
                        "200 OK",
                        "text/html; charset=utf-8",
                        page));
        Read.Result result = Read.all("crawl.warc", archive, Given.NOTHING);
        assertThat(result.problems()).isEmpty();
        assertThat(result.reports()).hasSize(1);
        isTheReport(result.reports().getFirst().document());
        isTheReport(first("crawl.warc.gz", Packed.gzip(archive)).document());
    }

    @Test
    void a_pdf_file_gives_its_text_and_its_date() throws IOException {
        Report report = first("report.pdf", Packed.pdf()).report();
        assertThat(report.text()).isEqualTo("The minister denied the report.\n\nNo talks are planned, he said.");
        assertThat(report.title()).isEqualTo("Minister denies");
        assertThat(report.published()).isEqualTo(new Dated(Published.parse("2023-10-19T08:30:00Z"), "file"));
    }

    @Test
    void whose_hands_a_report_came_through_is_kept() throws IOException {
        Report ninjs = first("ninjs.json", bytes("ninjs.json")).report();
        assertThat(ninjs.via()).containsExactly("Agenzia Levante", "La Nuova");
        assertThat(ninjs.credit()).isEqualTo("La Nuova/Levante");
        assertThat(first("newsml.xml", bytes("newsml.xml")).report().credit()).isEqualTo("La Nuova/Levante");
    }

    @Test
    void a_wire_says_what_it_takes_back_and_what_it_corrects() throws IOException {
        UnaryOperator<String> cancelled = text -> text.replace("usable", "canceled");
        assertThat(changed("ninjs.json", cancelled).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(changed("newsml.xml", cancelled).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(changed("nitf.xml", cancelled).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(changed(
                                "ninjs.json",
                                text -> text.replace("\"usable\"", "\"usable\", \"signal\": \"sig:correction\""))
                        .standing())
                .isEqualTo(Standing.CORRECTED);
        assertThat(changed(
                                "newsml.xml",
                                text -> text.replace("</itemMeta>", "<signal qcode=\"sig:correction\"/></itemMeta>"))
                        .standing())
                .isEqualTo(Standing.CORRECTED);
    }

    @Test
    void a_feed_names_the_source_of_an_item() throws IOException {
        Report report = changed(
                "rss.xml",
                text -> text.replace(
                        "</item>", "<source url=\"https://levante.example/rss\">Agenzia Levante</source></item>"));
        assertThat(report.outlet()).isEqualTo("Agenzia Levante");
        assertThat(report.via()).containsExactly("La Nuova");
    }

    @Test
    void each_line_of_json_lines_is_a_report_of_its_own() throws IOException {
        Read.Result result = Read.all("lines.jsonl", bytes("lines.jsonl"), Given.NOTHING);
        assertThat(result.reports())
                .extracting(incoming -> incoming.document().uri())
                .containsExactly("lines.jsonl#1", "lines.jsonl#2");
    }

    private static Report changed(String file, UnaryOperator<String> change) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return first(file, changed.getBytes(StandardCharsets.UTF_8)).report();
    }

    private static void isTheReport(Document found) throws IOException {
        Document plain = first("report.txt", bytes("report.txt")).document();
        assertThat(found.text().strip()).isEqualTo(plain.text().strip());
        assertThat(found.title()).isEqualTo(plain.title());
        assertThat(found.outlet()).isEqualTo(plain.outlet());
        assertThat(found.published()).isEqualTo(plain.published());
        assertThat(found.language()).isEqualTo(plain.language());
    }

    private static Incoming first(String name, byte[] bytes) {
        Read.Result result = Read.all(name, bytes, Given.NOTHING);
        assertThat(result.problems()).isEmpty();
        return result.reports().getFirst();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(file));
    }

    private static DynamicTest archive(String name, UnaryOperator<byte[]> pack) {
        return DynamicTest.dynamicTest(
                name,
                () -> isTheReport(first(name, pack.apply(bytes("report.txt"))).document()));
    }
}
