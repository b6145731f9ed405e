package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences whose trees are straightened stay trees. */
class PlainSyntaxTest {
    private static final Syntax ENGLISH = PlainSyntax.load(new Pack("en", DataFiles.bundled()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden will join NATO, the minister said.",
                "Killing hostages the rebels took, the army that the general said would leave, said it stayed.",
                "Asked by reporters the ministry invited, the man the bank said it knew, announced a plan.",
                "Officials, the minister said, will travel to Rome.",
                "The army the king said he trusts, a spokesman the paper named said, has killed ten rebels.",
                "Citing officials the agency trusts, the paper reports that the vessel left.",
                "Finland joining NATO would be a blow to Putin.",
                "Turkey lifts objections to Finland and Sweden's NATO bid",
                "An official said the U.S. may sell Turkey upgraded fighter jets."
            })
    void a_straightened_sentence_is_a_tree(String text) {
        assertThat(ENGLISH.sentences(text, 0)).allMatch(sentence -> Sentence.isTree(sentence.words()));
    }
}
