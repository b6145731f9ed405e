package dixit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only says when or to what question something was said. */
class FramesTest {
    private static final Reader READER = Reader.load(DataFiles.bundled());

    @Test
    void what_a_speaker_was_asked_is_no_claim() {
        assertThat(contents("Asked about the vote, the minister said Russia would attack Ukraine."))
                .containsExactly("Russia would attack Ukraine");
    }

    @Test
    void who_asks_whom_is_one() {
        assertThat(contents("Russia asked Turkey to open the border.")).hasSize(1);
    }

    @Test
    void the_day_of_an_announcement_is_not_that_of_what_is_announced() {
        assertThat(claims("The president announced his support for joining NATO on Thursday."))
                .extracting(Claim::time)
                .containsOnlyNulls();
    }

    @Test
    void the_day_that_a_finite_verb_claims_is() {
        assertThat(claims("The president said that Russia attacked Ukraine on Thursday."))
                .extracting(claim -> claim.time() == null ? null : claim.time().value())
                .contains("2022-05-12");
    }

    private static List<String> contents(String text) {
        return claims(text).stream().map(claim -> claim.content().of(text)).toList();
    }

    private static List<Claim> claims(String text) {
        Published day = Published.parse("2022-05-12");
        return READER.read(new Document("d", "d.txt", null, null, null, "en", day, null, text, 0))
                .claims();
    }
}
