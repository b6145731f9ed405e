package dixit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.attribution.Source;
import dixit.document.Document;
import dixit.language.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words a claim is, and through whom. */
class ChainsTest {
    private static final Reader READER = Reader.load(DataFiles.bundled());

    @Test
    void what_a_second_source_is_set_against_the_first_with_is_only_its_own() {
        String text =
                "Il ministero ha affermato che il vertice si terrà a Roma, mentre la Casa Bianca ha smentito il rinvio.";
        assertThat(chain(text, "rinvio")).containsExactly("la Casa Bianca");
    }

    @Test
    void a_quotation_after_a_colon_is_of_whom_the_sentence_is_about() {
        String text = "Il premier Benjamin Netanyahu getta acqua sul fuoco: «Non firmeremo l'accordo».";
        assertThat(chain(text, "firmeremo")).containsExactly("Il premier Benjamin Netanyahu");
    }

    @Test
    void a_name_before_a_colon_says_what_follows() {
        assertThat(chain("Benjamin Netanyahu: non firmeremo l'accordo con la Siria.", "firmeremo"))
                .containsExactly("Benjamin Netanyahu");
    }

    @Test
    void the_topic_before_a_colon_says_nothing() {
        assertThat(chain("NATO: i leader firmeranno l'accordo a Roma.", "firmeranno"))
                .isEmpty();
    }

    @Test
    void a_noun_of_saying_has_its_agent_for_source() {
        String text =
                "Segnali giungono dopo le affermazioni fatte dal premier Ehud Olmert: «La Siria firmerà la pace».";
        assertThat(chain(text, "firmerà")).containsExactly("premier Ehud Olmert");
    }

    private static List<String> chain(String text, String words) {
        Document document = new Document("d", "d.txt", null, null, null, "it", null, null, text, 0);
        Claim claim = READER.read(document).claims().stream()
                .filter(each -> each.content().of(text).contains(words))
                .findFirst()
                .orElseThrow();
        return claim.sources().stream()
                .map(Source::span)
                .map(span -> span.of(text))
                .toList();
    }
}
