package dixit.syntax;

import static dixit.syntax.Trees.arc;
import static dixit.syntax.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Participles that a hyphen joins to a noun or adjective. */
class HyphensTest {
    @Test
    void such_a_participle_hangs_on_the_noun_behind_it() {
        Sentence joined = Hyphens.joined(tree(
                "Danish ADJ 2 compound",
                "- PUNCT 0 punct",
                "owned VERB:Part 4 ccomp",
                "vessels NOUN 4 nsubj",
                "sail VERB:Fin -1 root"));
        assertThat(arc(joined, 2)).isEqualTo("amod vessels");
        assertThat(arc(joined, 0)).isEqualTo("compound owned");
    }

    @Test
    void a_verb_with_words_of_its_own_stays() {
        Sentence tree = tree(
                "ex X 3 obl",
                "- PUNCT 0 punct",
                "owned VERB:Part 4 ccomp",
                "vessels NOUN 2 obj",
                "sail VERB:Fin -1 root");
        assertThat(Hyphens.joined(tree)).isSameAs(tree);
    }
}
