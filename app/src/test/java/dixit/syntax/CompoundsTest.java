package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundsTest {
    @Test
    void a_noun_with_a_preposition_behind_it_is_no_part_of_a_compound() {
        Sentence mended = Compounds.apart(Trees.tree(
                "Turkey PROPN 1 nsubj",
                "lifts VERB:Fin -1 root",
                "objections NOUN 6 compound",
                "to ADP 4 case",
                "Sweden PROPN 2 nmod",
                "'s PART 4 case",
                "bid NOUN 1 obj"));

        assertThat(Trees.arc(mended, 2)).isEqualTo("obj lifts");
        assertThat(Trees.arc(mended, 6)).isEqualTo("nmod objections");
        assertThat(Trees.arc(mended, 3)).isEqualTo("case bid");
        assertThat(Trees.arc(mended, 4)).isEqualTo("nmod:poss bid");
    }

    @Test
    void a_compound_stays_one() {
        Sentence vote = Trees.tree(
                "They PRON 1 nsubj", "fear VERB:Fin -1 root", "membership NOUN 3 compound", "talks NOUN 1 obj");

        assertThat(Trees.arc(Compounds.apart(vote), 2)).isEqualTo("compound talks");
    }
}
