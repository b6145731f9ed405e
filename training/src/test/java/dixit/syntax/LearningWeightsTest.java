package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearningWeightsTest {
    private static final int[] FEATURES = {3, 5};

    @Test
    void theMeanOfWeightsCountsWhatOneOfThemLacksAsZero() {
        LearningWeights one = new LearningWeights(1);
        one.update(new int[] {3}, 1, 0, 4f);
        LearningWeights other = new LearningWeights(1);
        other.update(FEATURES, 2, 0, 2f);
        assertThat(score(LearningWeights.mean(List.of(one, other)), 3)).isEqualTo(3f);
        assertThat(score(LearningWeights.mean(List.of(one, other)), 5)).isEqualTo(1f);
    }

    @Test
    void whatIsLeftOutOfAnExampleNeitherScoresNorLearns() {
        LearningWeights weights = new LearningWeights(1, 0.5f);
        int learnt = 0;
        for (int feature = 0; feature < 1000; feature++) {
            weights.update(new int[] {feature}, 1, 0, 1f);
            learnt += score(weights, feature) > 0 ? 1 : 0;
        }
        assertThat(learnt).isBetween(450, 550);
    }

    @Test
    void averagesLeaveNothingOut() {
        LearningWeights weights = new LearningWeights(1, 0.5f);
        for (int example = 0; example < 100; example++) {
            weights.update(FEATURES, 2, 0, 1f);
            weights.tick();
        }
        weights.average();
        assertThat(score(weights, 3)).isPositive();
        assertThat(score(weights, 5)).isPositive();
    }

    private static float score(LearningWeights weights, int feature) {
        float[] scores = new float[1];
        weights.score(new int[] {feature}, 1, scores);
        return scores[0];
    }
}
