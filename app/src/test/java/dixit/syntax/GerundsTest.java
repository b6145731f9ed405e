package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GerundsTest {
    @Test
    void a_gerund_with_a_subject_before_the_verb_is_its_subject() {
        Sentence mended = Gerunds.asSubjects(Trees.tree(
                "Finland PROPN 1 nsubj",
                "joining VERB:Ger -1 root",
                "NATO PROPN 5 nsubj",
                "would AUX:Fin 5 aux",
                "be AUX:Inf 5 cop",
                "bad ADJ 1 ccomp",
                ". PUNCT 1 punct"));

        assertThat(mended.root().form()).isEqualTo("bad");
        assertThat(Trees.arc(mended, 1)).isEqualTo("csubj bad");
        assertThat(Trees.arc(mended, 2)).isEqualTo("obj joining");
        assertThat(Trees.arc(mended, 6)).isEqualTo("punct bad");
    }

    @Test
    void what_opens_the_clause_opens_that_of_the_verb() {
        Sentence mended = Gerunds.asSubjects(Trees.tree(
                "They PRON 1 nsubj",
                "know VERB:Fin -1 root",
                "that SCONJ 4 mark",
                "Finland PROPN 4 nsubj",
                "joining VERB:Ger 1 ccomp",
                "NATO PROPN 7 nsubj",
                "would AUX:Fin 7 aux",
                "help VERB:Inf 4 ccomp"));

        assertThat(Trees.arc(mended, 7)).isEqualTo("ccomp know");
        assertThat(Trees.arc(mended, 2)).isEqualTo("mark help");
        assertThat(Trees.arc(mended, 4)).isEqualTo("csubj help");
    }

    @Test
    void a_gerund_before_a_clause_behind_a_conjunction_keeps_it() {
        Sentence adding = Trees.tree(
                "Putin PROPN 1 nsubj",
                "adding VERB:Ger -1 root",
                "that SCONJ 5 mark",
                "NATO PROPN 5 nsubj",
                "would AUX:Fin 5 aux",
                "lose VERB:Inf 1 ccomp");

        assertThat(Gerunds.asSubjects(adding).root().form()).isEqualTo("adding");
    }
}
