package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OracleTest {

    @Test
    void crossingArcsAreLifted() {
        assertThat(Oracle.projective(new int[] {2, 3, 3, 4})).containsExactly(3, 3, 3, 4);
    }

    @Test
    void followingTheCheapestTransitionsGivesTheGoldTree() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int[] head = Oracle.projective(tree(1 + random.nextInt(12), random));
            assertThat(parsed(head)).isEqualTo(head);
        }
    }

    private static int[] tree(int size, Random random) {
        int[] head = new int[size];
        head[0] = size;
        for (int i = 1; i < size; i++) {
            head[i] = random.nextInt(i);
        }
        return head;
    }

    private static int[] parsed(int[] head) {
        Draft draft = new Draft(Collections.nCopies(head.length, "a"));
        Configuration state = new Configuration(draft);
        Oracle oracle = new Oracle(head, new int[head.length]);
        while (!state.isFinal()) {
            if (state.canLeft() && oracle.leftCost(state) == 0) {
                state.left(0);
            } else if (state.canRight() && oracle.rightCost(state) == 0) {
                state.right(0);
            } else {
                assertThat(oracle.shiftCost(state)).isZero();
                state.shift();
            }
        }
        return java.util.Arrays.copyOf(state.head, head.length);
    }

    @Test
    void averagedWeightsSurviveWritingAndReading() {
        assertThat(List.of(Varint.unzigzag(Varint.zigzag(-5)), Varint.unzigzag(Varint.zigzag(7))))
                .containsExactly(-5, 7);
    }
}
