package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentSumsTest {
    private static final int CLASSES = 30;
    private static final int FEATURES = 500;
    private static final int ACTIVE = 40;

    private final Random random = new Random(7);

    @Test
    void sumsMadeOfTheLastOnesAreThoseMadeAnew() throws IOException {
        SparseWeights weights = weights();
        Weights recent = weights.forOneThread();
        int[] active = random.ints(ACTIVE, 0, 2 * FEATURES).toArray();
        for (int step = 0; step < 1000; step++) {
            int changes = random.nextInt(ACTIVE);
            for (int i = 0; i < changes; i++) {
                active[random.nextInt(ACTIVE)] = random.nextInt(2 * FEATURES);
            }
            int count = random.nextInt(10) == 0 ? ACTIVE / 2 : ACTIVE;
            float[] anew = new float[CLASSES];
            float[] scores = new float[CLASSES];
            weights.score(active, count, anew);
            recent.score(active, count, scores);
            assertThat(scores).as("step %d", step).isEqualTo(anew);
        }
    }

    /** Features 0 to {@value FEATURES}, some with few classes, some with many; half of those asked for have none. */
    private SparseWeights weights() throws IOException {
        int[] features = IntStream.range(0, FEATURES).toArray();
        int[][] classes = new int[FEATURES][];
        int[][] weights = new int[FEATURES][];
        for (int i = 0; i < FEATURES; i++) {
            classes[i] = IntStream.range(0, 1 + random.nextInt(i % 2 == 0 ? 3 : CLASSES))
                    .toArray();
            weights[i] = random.ints(classes[i].length, -500, 500).toArray();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SparseWeights.write(new DataOutputStream(bytes), features, classes, weights, 0.25f);
        return SparseWeights.read(new Bytes(bytes.toByteArray()), CLASSES);
    }
}
