package dixit.cluster;

import java.util.List;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Groups of copies: the first document of each, which now knows of all others, tells them where their text began. */
final class Groups extends Gathering {
    private static final long serialVersionUID = 1L;

    Groups(Settings settings) {
        super(settings);
    }

    /** From the copies that each document is told of to the group that it is in. */
    static DataStream<Tuple2<String, byte[]>> of(DataStream<Tuple2<String, byte[]>> copies, Settings settings) {
        DataStream<Tuple2<String, byte[]>> told = copies;
        for (int round = 1; round <= HashToMin.ROUNDS; round++) {
            told = told.keyBy(new Keyed.Key())
                    .process(new HashToMin(settings), Keyed.TYPE)
                    .name("round " + round);
        }
        return told.keyBy(new Keyed.Key())
                .process(new Groups(settings), Keyed.TYPE)
                .name("groups");
    }

    @Override
    void tell(
            String document,
            List<Paper.Member> before,
            List<Paper.Member> added,
            Collector<Tuple2<String, byte[]>> out) {
        List<Paper.Member> all = sorted(before, added);
        if (!all.getFirst().id().equals(document)) {
            return;
        }
        Paper.Group group = Paper.Member.group(all);
        boolean told = !before.isEmpty() && Paper.Member.group(before).equals(group);
        (told ? added : all).forEach(member -> out.collect(Keyed.of(member.id(), group.bytes())));
    }
}
