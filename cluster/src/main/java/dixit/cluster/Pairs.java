package dixit.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Counts how much of their sketches two documents share; gives out once the pairs to be compared, keyed by the first. */
final class Pairs extends KeyedProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable ValueState<Integer> shared;

    Pairs(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        shared = getRuntimeContext()
                .getState(States.forAWhile(new ValueStateDescriptor<>("shared", Types.INT), settings));
    }

    @Override
    public void processElement(Tuple2<String, byte[]> message, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        ValueState<Integer> state = States.open(shared);
        Integer before = state.value();
        int count = before == null ? 1 : before + 1;
        state.update(count);
        if (count == message.f1[0]) {
            int space = message.f0.indexOf(' ');
            out.collect(Keyed.of(
                    message.f0.substring(0, space),
                    message.f0.substring(space + 1).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
