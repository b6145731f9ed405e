package dixit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Span;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the figures for factuality are made of. */
class FactualityFiguresTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void macroF1IsTheMeanOverTheValuesThatTheGoldHas() {
        Confusion axis = new Confusion();
        axis.add("CERTAIN", "CERTAIN");
        axis.add("CERTAIN", "CERTAIN");
        axis.add("CERTAIN", "PROBABLE");
        axis.add("POSSIBLE", "CERTAIN");

        assertThat(axis.accuracy()).isEqualTo(0.5, EXACT);
        assertThat(axis.macroF1()).isEqualTo((2 * 2 / 6.0 + 0) / 2, EXACT);
    }

    @Test
    void whoAlwaysSaysTheSameIsRightAsOftenAsTheGoldSaysIt() {
        Confusion axis = new Confusion();
        axis.add("CERTAIN", "POSSIBLE");
        axis.add("CERTAIN", "CERTAIN");
        axis.add("CERTAIN", "CERTAIN");
        axis.add("POSSIBLE", "CERTAIN");

        assertThat(axis.constant("CERTAIN")).isEqualTo(0.75, EXACT);
        assertThat(axis.constantMacroF1("CERTAIN")).isEqualTo(2 * 3 / 7.0 / 2, EXACT);
    }

    @Test
    void tokensAreSetAsRunningText() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = TokenText.append(List.of("``", "It", "'s", "done", "''", ",", "he", "said", "."), text);

        assertThat(text).hasToString("“It's done”, he said.");
        assertThat(spans.get(7).of(text.toString())).isEqualTo("said");
    }

    @Test
    void aWordIsRenderedByTheOneThatComesWithItEverywhere() {
        List<WordAlignment.Pair> pairs =
                List.of(pair("the house", "la casa"), pair("a house", "una casa"), pair("the garden", "il giardino"));

        assertThat(WordAlignment.of(pairs).rendering(pair("the house falls", "cade la casa"), 1))
                .isEqualTo(2);
    }

    private static WordAlignment.Pair pair(String words, String translation) {
        return new WordAlignment.Pair(List.of(words.split(" ")), List.of(translation.split(" ")));
    }
}
