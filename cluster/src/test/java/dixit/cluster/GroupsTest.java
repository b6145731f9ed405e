package dixit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of copies come out whole, whatever their shape and in whatever order pairs come in. */
class GroupsTest {
    private static final int MOST = 1_000_000;

    private final List<Tuple2<String, byte[]>> pairs = new ArrayList<>();
    private final Map<String, Paper.Group> expected = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 2", "true, 1", "true, 2"})
    void are_whole(boolean live, int parallelism) throws Exception {
        chain("chain", 200);
        star("star", 60);
        two("pair");
        Collections.shuffle(pairs, new Random(7));
        Settings settings = new Settings(Archive.AS_OF, Archive.NOW, live, 200, null);
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        flink.setParallelism(parallelism);
        flink.setRuntimeMode(live ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        Map<String, Paper.Group> groups = new TreeMap<>();
        for (Tuple2<String, byte[]> told :
                Groups.of(flink.fromData(pairs, Keyed.TYPE), settings).executeAndCollect(MOST)) {
            groups.merge(told.f0, Paper.Group.read(told.f1), (before, now) -> now.follows(before) ? now : before);
        }
        assertThat(groups).isEqualTo(expected);
    }

    /** Each a copy of the one before, the agency told only by the last. */
    private void chain(String name, int count) {
        for (int i = 0; i < count; i++) {
            expect(name, i, "Agency");
            if (i > 0) {
                pair(member(name, i - 1, null), member(name, i, i == count - 1 ? "Agency" : null));
            }
        }
    }

    /** All copies of the one in the middle of them. */
    private void star(String name, int count) {
        for (int i = 0; i < count; i++) {
            expect(name, i, "Outlet 0");
            if (i != count / 2) {
                pair(member(name, i, null), member(name, count / 2, null));
            }
        }
    }

    private void two(String name) {
        expect(name, 0, "Outlet 0");
        expect(name, 1, "Outlet 0");
        pair(member(name, 1, null), member(name, 0, null));
    }

    private void expect(String name, int number, String root) {
        expected.put(id(name, number), new Paper.Group(id(name, 0), 0, root));
    }

    private void pair(Paper.Member one, Paper.Member other) {
        byte[] both = Paper.Member.bytes(List.of(one, other));
        pairs.add(Keyed.of(one.id(), both));
        pairs.add(Keyed.of(other.id(), both));
    }

    private static Paper.Member member(String name, int number, @Nullable String credit) {
        return new Paper.Member(number, id(name, number), credit, "Outlet " + number);
    }

    private static String id(String name, int number) {
        return name + " " + number * 7919 % 1000;
    }
}
