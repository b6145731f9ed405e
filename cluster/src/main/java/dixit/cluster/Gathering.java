package dixit.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Collects for a document those of its group of copies that it is told of; the key is the document. */
abstract class Gathering extends KeyedProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable MapState<String, byte[]> known;

    Gathering(Settings settings) {
        this.settings = settings;
    }

    /**
     * What to tell others.
     *
     * @param before those that were known when others were last told; none from an archive, where they are told once
     * @param added those that are known since
     */
    abstract void tell(
            String document,
            List<Paper.Member> before,
            List<Paper.Member> added,
            Collector<Tuple2<String, byte[]>> out);

    @Override
    public void open(OpenContext context) {
        known = getRuntimeContext().getMapState(States.forAWhile(States.map("known"), settings));
    }

    @Override
    public void processElement(Tuple2<String, byte[]> told, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        List<Paper.Member> added = new ArrayList<>();
        for (Paper.Member member : Paper.Member.readAll(told.f1)) {
            if (!States.open(known).contains(member.id())) {
                added.add(member);
            }
        }
        List<Paper.Member> before = settings.live() && !added.isEmpty() ? all() : List.of();
        for (Paper.Member member : added) {
            States.open(known).put(member.id(), member.bytes());
        }
        if (!settings.live()) {
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        } else if (!added.isEmpty()) {
            tell(context.getCurrentKey(), before, added, out);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        tell(context.getCurrentKey(), List.of(), all(), out);
    }

    private List<Paper.Member> all() throws Exception {
        List<Paper.Member> all = new ArrayList<>();
        for (byte[] member : States.open(known).values()) {
            all.add(Paper.Member.read(member));
        }
        return all;
    }

    static List<Paper.Member> sorted(List<Paper.Member> some, List<Paper.Member> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }
}
