package dixit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.attribution.SpeechAct;
import dixit.document.Document;
import dixit.event.Plover;
import dixit.factuality.Factuality.Polarity;
import dixit.language.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is denied without being said again. */
class DenialsTest {
    private static final Reader READER = Reader.load(DataFiles.bundled());

    @Test
    void a_denial_of_the_reports_is_about_what_they_said_of_who_denies() {
        List<Claim> claims =
                read("en", "South Korea said that China sold oil to North Korea. China denied the reports.");
        isDeniedSale(claims.getFirst(), claims.getLast());
    }

    @Test
    void so_it_is_in_italian() {
        List<Claim> claims = read(
                "it",
                "Seul ha detto che la Cina ha venduto petrolio alla Corea del Nord. Pechino ha smentito la notizia.");
        isDeniedSale(claims.getFirst(), claims.getLast());
    }

    @Test
    void a_gerund_right_behind_the_denial_is_what_is_denied() {
        Claim claim = read("en", "China denied selling oil to North Korea.").getFirst();
        assertThat(claim.act()).isEqualTo(SpeechAct.DENY);
        assertThat(claim.event().type()).isEqualTo(Plover.COOPERATE);
        assertThat(claim.factuality().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void who_denies_access_says_nothing() {
        Claim claim = read("en", "The Security Council denied access to four ships from North Korea.")
                .getFirst();
        assertThat(claim.act()).isEqualTo(SpeechAct.STATE);
        assertThat(claim.event().type()).isEqualTo(Plover.COERCE);
    }

    @Test
    void who_was_not_spoken_of_denies_something_else() {
        List<Claim> claims =
                read("en", "South Korea said that China sold oil to North Korea. France denied the reports.");
        assertThat(claims.getLast().act()).isEqualTo(SpeechAct.DENY);
        assertThat(claims.getLast().about()).isNull();
    }

    private static void isDeniedSale(Claim sale, Claim denial) {
        assertThat(denial.act()).isEqualTo(SpeechAct.DENY);
        assertThat(denial.about()).isEqualTo(sale.id());
        assertThat(denial.event().type()).isEqualTo(Plover.COOPERATE);
        assertThat(denial.factuality().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    private static List<Claim> read(String language, String text) {
        return READER.read(new Document("d", "d.txt", null, null, null, language, null, null, text, 0))
                .claims();
    }
}
