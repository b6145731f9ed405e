package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final Tokenizer tokenizer = Tokenizer.load(new Pack("it", DataFiles.bundled()));
    private final SentenceSplitter splitter = new SentenceSplitter(tokenizer);

    private List<String> split(String text) {
        return splitter.split(text, tokenizer.tokens(text, 0)).stream()
                .map(tokens -> text.substring(
                        tokens.getFirst().span().begin(),
                        tokens.getLast().span().end()))
                .toList();
    }

    @Test
    void aSentenceEndsAfterTheQuoteThatClosesIt() {
        assertThat(split("Lo ha detto “su tutti i fronti“. “Sono convinto” ha detto. «Vedremo.» Poi tace."))
                .containsExactly(
                        "Lo ha detto “su tutti i fronti“.", "“Sono convinto” ha detto.", "«Vedremo.»", "Poi tace.");
    }

    @Test
    void aQuotedSentenceGoesOnWithItsSpeaker() {
        assertThat(split("\"Non lo so.\" ha detto il ministro.")).hasSize(1);
    }

    @Test
    void abbreviationsAndInitialsEndNothing() {
        assertThat(split("Il dott. Rossi e George W. Bush vedono l'art. 3. Fine."))
                .hasSize(2);
    }

    @Test
    void aDatelineBelongsToNoSentence() {
        assertThat(split("OSLO — Il premier è arrivato.")).containsExactly("OSLO —", "Il premier è arrivato.");
        assertThat(split("Oslo, 3 maggio (ABC) - Il premier è arrivato.")).hasSize(2);
        assertThat(split("Anna Neri (ABC) ha parlato.")).hasSize(1);
        assertThat(split("Neri — che è arrivata ieri — ha parlato.")).hasSize(1);
    }

    @Test
    void aHeadlineOnItsOwnLineIsASentence() {
        assertThat(split("Putin scrive a Kim\nIl Cremlino ha reso nota la lettera che il presidente ha mandato ieri."))
                .containsExactly(
                        "Putin scrive a Kim", "Il Cremlino ha reso nota la lettera che il presidente ha mandato ieri.");
    }

    @Test
    void wrappedLinesAreOneSentence() {
        assertThat(split("Il presidente russo Vladimir Putin si è congratulato ieri con\nKim Jong-un per la festa."))
                .hasSize(1);
    }

    @Test
    void aBlankLineAlwaysParts() {
        assertThat(split("un titolo\n\nun altro")).containsExactly("un titolo", "un altro");
    }
}
