package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {

    @Test
    void aMultiwordTokenComesBeforeItsWordsAndPlacesCountCodePoints() {
        String text = "😀 dell'invio";
        Span token = new Span(3, 8);
        Word di = new Word(0, token, "di", "di", Upos.ADP, Features.NONE, 2, "case");
        Word article = new Word(1, token, "l'", "il", Upos.DET, Features.parse("PronType=Art"), 2, "det");
        Word noun = new Word(2, new Span(8, 13), "invio", "invio", Upos.NOUN, Features.NONE, -1, "root");
        Sentence sentence = new Sentence(new Span(3, 13), List.of(di, article, noun));
        assertThat(new Conllu(text).format(sentence, "1").lines())
                .containsExactly(
                        "# sent_id = 1",
                        "# text = dell'invio",
                        "1-2\tdell'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=2:7",
                        "1\tdi\tdi\tADP\t_\t_\t3\tcase\t_\t_",
                        "2\tl'\til\tDET\t_\tPronType=Art\t3\tdet\t_\t_",
                        "3\tinvio\tinvio\tNOUN\t_\t_\t0\troot\t_\tTokenRange=7:12",
                        "");
    }
}
