package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InfinitivesTest {
    @Test
    void what_is_to_be_done_behind_a_comma_hangs_on_the_noun_before_it() {
        Sentence shown = Trees.tree(
                "They PRON 1 nsubj",
                "showed VERB:Fin -1 root",
                "systems NOUN 1 obj",
                ", PUNCT 6 punct",
                "to PART 6 mark",
                "be AUX:Inf 6 aux:pass",
                "sold VERB:Part 1 advcl");

        assertThat(Trees.arc(Infinitives.ofNouns(shown), 6)).isEqualTo("acl systems");
    }

    @Test
    void what_someone_wants_to_do_stays_a_purpose() {
        Sentence shown = Trees.tree(
                "They PRON 1 nsubj",
                "showed VERB:Fin -1 root",
                "systems NOUN 1 obj",
                "to PART 4 mark",
                "sell VERB:Inf 1 advcl");

        assertThat(Trees.arc(Infinitives.ofNouns(shown), 4)).isEqualTo("advcl showed");
    }
}
