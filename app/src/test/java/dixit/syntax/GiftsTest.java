package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GiftsTest {
    @Test
    void what_is_given_is_the_object_and_who_gets_it_the_indirect_one() {
        Sentence mended = Gifts.straighten(Trees.tree(
                "They PRON 1 nsubj",
                "sell VERB:Fin -1 root",
                "Turkey PROPN 1 obj",
                "upgraded VERB:Part|Tense=Past 1 xcomp",
                "jets NOUN 3 obj"));

        assertThat(Trees.arc(mended, 2)).isEqualTo("iobj sell");
        assertThat(Trees.arc(mended, 3)).isEqualTo("amod jets");
        assertThat(Trees.arc(mended, 4)).isEqualTo("obj sell");
    }

    @Test
    void what_somebody_is_seen_to_do_stays() {
        Sentence seen = Trees.tree(
                "They PRON 1 nsubj",
                "saw VERB:Fin -1 root",
                "Turkey PROPN 1 obj",
                "sell VERB:Inf 1 xcomp",
                "jets NOUN 3 obj");

        assertThat(Trees.arc(Gifts.straighten(seen), 2)).isEqualTo("obj saw");
    }
}
