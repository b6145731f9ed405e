package dixit.syntax;

import static dixit.syntax.Trees.arc;
import static dixit.syntax.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that stand side by side. */
class AdjacentTest {
    private static final List<Span> NAMES = List.of(new Span(1, 2), new Span(2, 3), new Span(4, 5));

    @Test
    void a_name_behind_a_name_with_a_preposition_is_the_subject_with_those_joined_to_it() {
        Sentence apart = Adjacent.apart(
                tree(
                        "a ADP 1 case",
                        "Oslo PROPN 5 obl",
                        "Neri PROPN 1 flat:name",
                        "e CCONJ 4 cc",
                        "Bianchi PROPN 1 conj",
                        "parlano VERB:Fin -1 root"),
                NAMES);
        assertThat(arc(apart, 2)).isEqualTo("nsubj parlano");
        assertThat(arc(apart, 4)).isEqualTo("conj Neri");
        assertThat(arc(apart, 1)).isEqualTo("obl parlano");
    }

    @Test
    void it_stays_where_the_clause_has_a_subject() {
        Sentence tree = tree(
                "a ADP 1 case",
                "Oslo PROPN 4 obl",
                "Neri PROPN 1 flat:name",
                "loro PRON 4 nsubj",
                "parlano VERB:Fin -1 root");
        assertThat(Adjacent.apart(tree, NAMES)).isSameAs(tree);
    }
}
