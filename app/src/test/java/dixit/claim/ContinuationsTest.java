package dixit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.document.Document;
import dixit.language.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a source says on about no known event stays with its claim. */
class ContinuationsTest {
    private static final Reader READER = Reader.load(DataFiles.bundled());

    @Test
    void a_quotation_of_no_known_event_is_one_claim() {
        assertThat(said("\"The people are tired. Their lives are hard,\" the minister said."))
                .containsExactly("The people are tired. Their lives are hard");
    }

    @Test
    void two_quotations_are_two_claims() {
        assertThat(said("\"The people are tired,\" the minister said. \"Their lives are hard.\""))
                .containsExactly("The people are tired", "Their lives are hard");
    }

    @Test
    void what_has_a_time_of_its_own_stands_for_itself() {
        assertThat(said("\"The people are tired. Their lives were hard in 2019,\" the minister said."))
                .containsExactly("The people are tired", "Their lives were hard in 2019");
    }

    private static List<String> said(String text) {
        Document document = new Document("d", "d.txt", null, null, null, "en", null, null, text, 0);
        return READER.read(document).claims().stream()
                .filter(claim -> !claim.sources().isEmpty())
                .map(claim -> claim.content().of(text))
                .toList();
    }
}
