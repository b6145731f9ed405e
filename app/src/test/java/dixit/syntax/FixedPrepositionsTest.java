package dixit.syntax;

import static dixit.syntax.Trees.arc;
import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedPrepositionsTest {
    @Test
    void what_a_preposition_of_several_words_leads_to_is_no_finite_verb() {
        Sentence mended = FixedPrepositions.governing(new Sentence(
                new Span(0, 5),
                List.of(
                        word(0, "fell", Upos.VERB, "VerbForm=Fin", -1, "root"),
                        word(1, "according", Upos.VERB, "ExtPos=ADP", 3, "csubj"),
                        word(2, "to", Upos.ADP, "", 1, "fixed"),
                        word(3, "figures", Upos.VERB, "VerbForm=Fin", 0, "parataxis"),
                        word(4, "released", Upos.VERB, "VerbForm=Part", 3, "ccomp"))));

        assertThat(mended.word(3).upos()).isEqualTo(Upos.NOUN);
        assertThat(arc(mended, 1)).isEqualTo("case figures");
        assertThat(arc(mended, 3)).isEqualTo("obl fell");
        assertThat(arc(mended, 4)).isEqualTo("acl figures");
    }

    private static Word word(int index, String form, Upos upos, String features, int head, String relation) {
        Span span = new Span(index, index + 1);
        return new Word(index, span, form, form, upos, Features.parse(features), head, relation);
    }
}
