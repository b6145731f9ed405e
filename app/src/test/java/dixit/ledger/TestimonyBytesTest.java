package dixit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Origin;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestimonyBytesTest {
    private static final Origin ORIGIN = new Origin(
            "d1",
            null,
            null,
            "Ansa",
            "it",
            "2023-09-05",
            Instant.parse("2023-09-05T00:00:00Z"),
            null,
            "Ansa",
            Set.of());
    private static final Entity KIM =
            new Entity("kim-jong-un", EntityKind.PERSON, "Kim Jong Un", "PRK", "head of state", "GOV");
    private static final Entity RUSSIA = new Entity("RUS", EntityKind.COUNTRY, "Russia", "RUS", null, "GOV");
    private static final Entity OTHER = new Entity("tsmc-2", EntityKind.ORGANISATION, "TSMC", null, null, null);
    private static final Entity UNNAMED = new Entity(null, EntityKind.GROUP, null, null, null, null);
    private static final Factuality LIKELY = new Factuality(Certainty.PROBABLE, Polarity.NEGATIVE, Tense.FUTURE);

    @Test
    void whatIsWrittenIsReadBack() {
        Happening full = new Happening(
                Plover.AID,
                "military",
                List.of("military", "economic"),
                List.of(KIM, RUSSIA, UNNAMED),
                List.of(OTHER, KIM),
                "munizioni per l’artiglieria 💣",
                "fornirà",
                LocalDate.of(2023, 9, 10),
                LocalDate.of(1969, 12, 31),
                new Place("Vladivostok", "RUS", null, null));
        same(testimony("Kim fornirà munizioni a Vladivostok, città russa", full, "c0", Speaker.class.getName()));
        same(testimony("fornirà", full, null, "fornirà"));
        same(testimony("", full, "", ""));
    }

    @Test
    void soIsWhatIsNotSaid() {
        Happening bare = new Happening(null, null, List.of(), List.of(), List.of(), null, null, null, null, null);
        same(testimony("Non si sa altro.", bare, null, "si"));
        Place somewhere = new Place("Atlantide", null, null, null);
        Happening placed =
                new Happening(Plover.CONSULT, "", List.of(), List.of(), List.of(), "", "", null, null, somewhere);
        same(testimony("x".repeat(300), placed, null, "y".repeat(300)));
    }

    @Test
    void veryLongContentsAreCut() {
        Happening bare = new Happening(null, null, List.of(), List.of(), List.of(), null, null, null, null, null);
        byte[] bytes = TestimonyBytes.write(testimony("à".repeat(5000), bare, null, "si"));
        assertThat(TestimonyBytes.read(bytes, "c1", ORIGIN).content()).isEqualTo("à".repeat(4000));
    }

    @Test
    void bytesOfAnotherFormatAreRefused() {
        assertThatThrownBy(() -> TestimonyBytes.read(new byte[] {1, 0}, "c1", ORIGIN))
                .hasMessage("unknown format of a testimony: 1; run dixit rebuild");
    }

    private static void same(Testimony testimony) {
        assertThat(TestimonyBytes.read(TestimonyBytes.write(testimony), "c1", ORIGIN))
                .isEqualTo(testimony);
    }

    private static Testimony testimony(String content, Happening event, @Nullable String about, String words) {
        List<Speaker> sources =
                List.of(new Speaker(Source.Kind.PERSON, words, KIM), new Speaker(Source.Kind.ANONYMOUS, "fonti", null));
        return new Testimony(
                "c1", ORIGIN, 300, content, sources, SpeechAct.THREATEN, LIKELY, true, about, event, null, null);
    }
}
