package dixit.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Span;
import dixit.json.Seed;
import dixit.language.DataFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FormatsTest {
    private static final Labels LABELS = Labels.load("en", DataFiles.bundled());

    @Test
    void the_table_shows_a_claim_a_block() throws IOException {
        assertThat(table(80, false)).startsWith("""
                examples/vladivostok.txt · 2023-09 · it · 27 claims

                  1  Il Cremlino announces                                         certain, past
                     il presidente russo Vladimir Putin si è congratulato con il leader
                     nordcoreano Kim Jong-un in occasione del 75/o anniversario della
                     proclamazione del regime di Pyongyang
                     SUPPORT  Vladimir Putin (RUS) → Kim Jong-un (PRK)
                """);
    }

    @Test
    void the_table_shows_the_whole_chain_of_sources() throws IOException {
        assertThat(table(100, false)).contains("New York Times ‹ dirigenti americani e alleati reports");
    }

    @Test
    void the_table_fits_any_terminal() throws IOException {
        for (int width : new int[] {40, 60, 100, 200}) {
            assertThat(table(width, false).lines()).allMatch(line -> Wrap.columns(line) <= width);
        }
    }

    @Test
    void colours_change_nothing_but_colours() throws IOException {
        String coloured = table(80, true);
        assertThat(coloured).contains("\u001b[32mcertain, past\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(table(80, false));
    }

    @Test
    void the_page_holds_the_whole_report_and_every_claim() throws Exception {
        Reading seed = Seed.reading();
        String page = html(seed, false);
        String text = page.replaceAll("(?s).*?<body>|<a class=\"ref\".*?</a>|<section.*?</section>", "")
                .replaceAll("<[^>]*>", "");
        for (String paragraph : seed.document().text().split("\n")) {
            assertThat(unescape(text)).contains(paragraph);
        }
        assertThat(count(page, "<section class=\"claim")).isEqualTo(27);
        assertThat(count(page, "class=\"ref\"")).isEqualTo(27);
        assertThat(page).doesNotContain("<script", "http://", "https://", "url(");
    }

    @Test
    void the_page_is_well_formed_and_its_anchors_are_unique() throws Exception {
        String page = html(Seed.reading(), true);
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(54);
    }

    @Test
    void nothing_in_a_report_can_become_mark_up() throws IOException {
        String text = "<script>alert(1)</script> & \"x\" è <b>certo</b>\u0001";
        Document document =
                new Document("d", "<img src=x>.txt", null, "<i>Out</i>", "<h1>", "it\" onload=\"", null, null, text, 0);
        Claim whole = at(new Span(0, text.length()), "<u>");
        String page = html(new Reading(document, List.of(whole)), true);
        assertThat(page).doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "onload=\"\"", "\u0001");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void claims_that_overlap_are_cut_where_one_begins_or_ends() {
        Document document = new Document("d", null, null, null, null, "it", null, null, "0123456789", 0);
        List<Claim> claims = List.of(at(new Span(1, 6), "r"), at(new Span(4, 9), "r"), at(new Span(5, 6), "r"));
        String html = new Marks(new Reading(document, claims), "").html(new Span(0, 10));
        assertThat(html.replaceAll("<a .*?</a>", ""))
                .isEqualTo("0<mark class=\"certain\">123</mark><mark class=\"certain shared\">4</mark>"
                        + "<mark class=\"certain shared\">5</mark><mark class=\"certain\">678</mark>9");
    }

    @Test
    void explaining_names_rule_and_words() throws IOException {
        Document document = Seed.document();
        Claim claim = at(new Span(14, 25), "subject of a verb of saying");
        StringWriter out = new StringWriter();
        new TableFormat(out, 100, false, LABELS, true).reading(new Reading(document, List.of(claim)));
        assertThat(out.toString()).contains("why act: subject of a verb of saying — ‘Il’");
    }

    /** A claim of the seed, said to lie elsewhere. */
    private static Claim at(Span content, String rule) {
        Claim like = Seed.reading().claims().getFirst();
        Span first = new Span(content.begin(), content.begin() + Math.min(2, content.length()));
        return new Claim(
                "c" + content.begin(),
                0,
                content,
                List.of(),
                like.act(),
                null,
                like.quotation(),
                like.event(),
                null,
                null,
                null,
                null,
                like.factuality(),
                null,
                null,
                Map.of("act", new Reason(rule, List.of(first))));
    }

    private static String table(int width, boolean colour) throws IOException {
        StringWriter out = new StringWriter();
        new TableFormat(out, width, colour, LABELS, false).reading(Seed.reading());
        return out.toString();
    }

    private static String html(Reading reading, boolean explain) throws IOException {
        StringWriter out = new StringWriter();
        HtmlFormat format = new HtmlFormat(out, LABELS, "en", explain);
        format.begin();
        format.reading(reading);
        format.end();
        return out.toString();
    }

    private static int count(String text, String part) {
        return new ArrayList<>(List.of(text.split(Pattern.quote(part), -1))).size() - 1;
    }

    private static String unescape(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
