package dixit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.document.Document;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.language.DataFiles;
import org.junit.jupiter.api.Test;

/** What whoever believes or denies takes for a fact. */
class PresuppositionsTest {
    private static final Reader READER = Reader.load(DataFiles.bundled());
    private static final Factuality FACT = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PAST);

    @Test
    void a_reason_is_a_fact_where_what_it_explains_is_an_opinion() {
        assertThat(attack("en", "China believes that the truce failed because Russia attacked Ukraine."))
                .isEqualTo(FACT);
    }

    @Test
    void what_is_believed_itself_is_none() {
        assertThat(attack("en", "China believes that Russia attacked Ukraine.").certainty())
                .isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void so_it_is_in_italian() {
        assertThat(attack("it", "La Cina ritiene che la tregua sia fallita quando la Russia ha attaccato l'Ucraina."))
                .isEqualTo(FACT);
    }

    private static Factuality attack(String language, String text) {
        return READER
                .read(new Document("d", "d.txt", null, null, null, language, null, null, text, 0))
                .claims()
                .stream()
                .filter(claim -> claim.event().type() == Plover.ASSAULT)
                .findFirst()
                .orElseThrow()
                .factuality();
    }
}
