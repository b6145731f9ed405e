package dixit.syntax;

import static dixit.syntax.Trees.arc;
import static dixit.syntax.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clauses joined by <i>and</i>, told from joined nouns. */
class CoordinationsTest {
    @Test
    void the_noun_before_a_verb_is_its_subject_not_the_last_of_the_nouns_before() {
        Sentence apart = Coordinations.apart(tree(
                "warn VERB -1 root",
                "of ADP 2 case",
                "Rome PROPN 0 obl",
                "and CCONJ 4 cc",
                "minister NOUN 2 conj",
                "said VERB:Fin 0 parataxis"));
        assertThat(arc(apart, 4)).isEqualTo("nsubj said");
        assertThat(arc(apart, 3)).isEqualTo("cc said");
        assertThat(arc(apart, 5)).isEqualTo("conj warn");
    }

    @Test
    void a_phrase_with_a_preposition_joined_to_a_bare_noun_opens_the_next_clause() {
        Sentence apart = Coordinations.apart(tree(
                "opens VERB:Fin -1 root",
                "forum NOUN 5 nsubj",
                "and CCONJ 4 cc",
                "on ADP 4 case",
                "Monday NOUN 1 conj",
                "confirmed VERB:Fin 0 ccomp"));
        assertThat(arc(apart, 1)).isEqualTo("nsubj opens");
        assertThat(arc(apart, 4)).isEqualTo("obl confirmed");
        assertThat(arc(apart, 5)).isEqualTo("conj opens");
    }

    @Test
    void joined_nouns_stay_joined_where_the_verb_has_a_subject() {
        Sentence tree = tree(
                "warn VERB -1 root",
                "Rome PROPN 0 obj",
                "and CCONJ 3 cc",
                "Paris PROPN 1 conj",
                "he PRON 5 nsubj",
                "said VERB:Fin 0 parataxis");
        assertThat(Coordinations.apart(tree)).isSameAs(tree);
    }
}
