package dixit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dixit.attribution.Quotation;
import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.event.Size;
import dixit.factuality.Factuality;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import dixit.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimJsonTest {
    private static final String TEXT = "🚀 Reuters: secondo Peskov, tre soldati sono morti ieri a Kursk.";
    private static final Document DOCUMENT =
            new Document("d1", "a.txt", null, "Reuters", "🚀", "it", Published.parse("2024-12-05"), "header", TEXT, 0);

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_is_valid_by_the_schema(Form form) {
        assertThat(problems(new ClaimWriter(DOCUMENT, form).line(claim()))).isEmpty();
        Reading seed = Seed.reading();
        ClaimWriter writer = new ClaimWriter(seed.document(), form);
        assertThat(seed.claims())
                .hasSize(27)
                .allSatisfy(claim -> assertThat(problems(writer.line(claim))).isEmpty());
    }

    @Test
    void the_schema_refuses_a_claim_without_its_act() {
        String line = new ClaimWriter(DOCUMENT, Form.PLAIN).line(claim());
        assertThat(problems(line.replace("\"act\":\"REPORT\",", ""))).isNotEmpty();
    }

    @Test
    void a_stored_claim_comes_back_the_same() {
        String line = new ClaimWriter(DOCUMENT, Form.STORED).line(claim());
        assertThat(new ClaimReader(DOCUMENT).read(line)).isEqualTo(claim());
    }

    @Test
    void the_seeds_claims_come_back_the_same() {
        Reading seed = Seed.reading();
        ClaimWriter writer = new ClaimWriter(seed.document(), Form.STORED);
        ClaimReader reader = new ClaimReader(seed.document());
        assertThat(seed.claims())
                .allSatisfy(claim -> assertThat(reader.read(writer.line(claim))).isEqualTo(claim));
    }

    @Test
    void offsets_count_code_points() {
        assertThat(new ClaimWriter(DOCUMENT, Form.PLAIN).line(claim()))
                .contains("\"cue\":{\"begin\":11,\"end\":18,\"text\":\"secondo\"}");
    }

    @Test
    void why_is_written_only_where_it_is_asked_for() {
        assertThat(new ClaimWriter(DOCUMENT, Form.PLAIN).line(claim())).doesNotContain("\"why\"");
        assertThat(new ClaimWriter(DOCUMENT, Form.EXPLAINED).line(claim()))
                .contains("\"why\":{\"act\":{\"rule\":\"secondo X\",\"words\":[{\"begin\":11");
    }

    private static Claim claim() {
        Entity peskov = new Entity("peskov", EntityKind.PERSON, "Dmitry Peskov", "RUS", "spokesman", "GOV");
        Entity soldiers = new Entity(null, EntityKind.GROUP, null, null, null, "MIL");
        Event event = new Event(
                2,
                7,
                Plover.ASSAULT,
                "aerial",
                List.of("military"),
                words("morti"),
                List.of(),
                List.of(new Party(soldiers, words("tre soldati")), new Party(peskov, null)),
                words("soldati"),
                new Size(3, null, 0),
                true,
                "morire");
        return new Claim(
                "c1",
                2,
                words("tre soldati sono morti ieri a Kursk"),
                List.of(
                        new Source(words("Reuters"), Source.Kind.MEDIA, null),
                        new Source(words("Peskov"), Source.Kind.PERSON, peskov)),
                SpeechAct.REPORT,
                words("secondo"),
                Quotation.INDIRECT,
                event,
                words("morti"),
                new TimeExpression(
                        words("ieri"),
                        TimeExpression.Type.DATE,
                        "2024-12-04",
                        LocalDate.of(2024, 12, 4),
                        LocalDate.of(2024, 12, 4),
                        "ieri"),
                new Place("Kursk", "RUS", 51.73, 36.19),
                words("Kursk"),
                new Factuality(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE, Factuality.Tense.PAST),
                "c0",
                null,
                Map.of("act", new Reason("secondo X", List.of(words("secondo")))));
    }

    private static Span words(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static List<?> problems(String line) {
        return SCHEMA.validate(line, InputFormat.JSON);
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ClaimJsonTest.class.getResourceAsStream("/claim.schema.json"));
}
