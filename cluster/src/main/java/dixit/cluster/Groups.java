package dixit.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Groups of copies: copies of copies are of one group. Tells each member which is the first, and where the text began. Groups
 * grow together across any key, so this one task sees every pair; of pairs alone there are few, and it keeps but ids.
 */
final class Groups extends KeyedProcessFunction<Integer, byte[], Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable MapState<String, String> groupOf;
    private transient @Nullable MapState<String, byte[]> groups;

    Groups(Settings settings) {
        this.settings = settings;
    }

    /** Two documents that are one text. */
    static byte[] pair(Paper.Member one, Paper.Member other) {
        return Bytes.of(out -> {
            one.write(out);
            other.write(out);
        });
    }

    @Override
    public void open(OpenContext context) {
        groupOf = getRuntimeContext()
                .getMapState(
                        States.forAWhile(new MapStateDescriptor<>("group of", Types.STRING, Types.STRING), settings));
        groups = getRuntimeContext().getMapState(States.forAWhile(States.map("groups"), settings));
    }

    @Override
    public void processElement(byte[] pair, Context context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        List<Paper.Member> two = Bytes.read(pair, in -> List.of(Paper.Member.read(in), Paper.Member.read(in)));
        String first = groupOf(two.getFirst());
        String second = groupOf(two.getLast());
        if (!first.equals(second)) {
            unite(first, second, out);
        }
        if (!settings.live()) {
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
    }

    /** The name of a document's group; one that was in none is now in one of its own. */
    private String groupOf(Paper.Member member) throws Exception {
        String known = States.open(groupOf).get(member.id());
        if (known == null) {
            States.open(groupOf).put(member.id(), member.id());
            States.open(groups).put(member.id(), members(List.of(member)));
            return member.id();
        }
        return known;
    }

    private void unite(String one, String other, Collector<Tuple2<String, byte[]>> out) throws Exception {
        List<Paper.Member> first = members(States.open(groups).get(one));
        List<Paper.Member> second = members(States.open(groups).get(other));
        boolean grows = first.size() >= second.size();
        String kept = grows ? one : other;
        for (Paper.Member moved : grows ? second : first) {
            States.open(groupOf).put(moved.id(), kept);
        }
        List<Paper.Member> united =
                Stream.concat(first.stream(), second.stream()).toList();
        States.open(groups).remove(grows ? other : one);
        States.open(groups).put(kept, members(united));
        if (settings.live()) {
            byte[] now = Paper.Member.group(united).bytes();
            tell(first, now, out);
            tell(second, now, out);
        }
    }

    /** Tells those for whom something has changed. */
    private static void tell(List<Paper.Member> before, byte[] now, Collector<Tuple2<String, byte[]>> out) {
        boolean told =
                before.size() > 1 && Arrays.equals(Paper.Member.group(before).bytes(), now);
        if (!told) {
            before.forEach(member -> out.collect(Keyed.of(member.id(), now)));
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        for (byte[] bytes : States.open(groups).values()) {
            List<Paper.Member> all = members(bytes);
            byte[] group = Paper.Member.group(all).bytes();
            all.forEach(member -> out.collect(Keyed.of(member.id(), group)));
        }
    }

    private static byte[] members(List<Paper.Member> members) {
        return Bytes.of(out -> {
            out.writeInt(members.size());
            for (Paper.Member member : members) {
                member.write(out);
            }
        });
    }

    private static List<Paper.Member> members(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            int count = in.readInt();
            List<Paper.Member> members = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                members.add(Paper.Member.read(in));
            }
            return members;
        });
    }
}
