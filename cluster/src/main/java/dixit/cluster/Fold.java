package dixit.cluster;

import dixit.document.Hash;
import dixit.json.PropositionWriter;
import dixit.proposition.Joining;
import dixit.proposition.Proposition;
import dixit.proposition.Testimony;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The fold: joins the claims of a block into propositions, as the ledger does. Changes are collected for a while, so that a
 * hot story is folded as often as any other, however many claims come in, and does not hold up the rest.
 */
final class Fold extends KeyedProcessFunction<String, Tuple2<String, byte[]>, String> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable MapState<String, byte[]> claims;
    private transient @Nullable MapState<String, String> given;
    private transient @Nullable ValueState<Long> due;
    private transient @Nullable PropositionWriter writer;

    Fold(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        claims = getRuntimeContext().getMapState(States.map("claims"));
        given = getRuntimeContext().getMapState(new MapStateDescriptor<>("given", Types.STRING, Types.STRING));
        due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG));
        writer = new PropositionWriter(Dixit.joining().label("en"));
    }

    @Override
    public void processElement(Tuple2<String, byte[]> said, Context context, Collector<String> out) throws Exception {
        States.open(claims).put(Said.id(said.f1), said.f1);
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        if (settings.live() && States.open(due).value() == null) {
            long at = context.timerService().currentProcessingTime() + settings.settleMillis();
            States.open(due).update(at);
            context.timerService().registerProcessingTimeTimer(at);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
        States.open(due).clear();
        List<Testimony> block = new ArrayList<>();
        for (byte[] said : States.open(claims).values()) {
            block.add(Said.read(said));
        }
        Set<String> present = new HashSet<>();
        Map<String, List<Testimony>> joined =
                Joining.join(block, Dixit.joining().weights());
        for (List<Testimony> group : joined.values()) {
            if (!group.getFirst().origin().known().isAfter(settings.asOf())) {
                Proposition proposition = Proposition.of(group, settings.asOf());
                present.add(proposition.id());
                give(proposition.id(), States.open(writer).line(proposition), out);
            }
        }
        retire(present, out);
    }

    private void give(String id, String line, Collector<String> out) throws Exception {
        if (!settings.live()) {
            out.collect(line);
            return;
        }
        String hash = Hash.of(line);
        if (!hash.equals(States.open(given).get(id))) {
            States.open(given).put(id, hash);
            out.collect(line);
        }
    }

    /** What was given out as a proposition of its own, and has been joined to another since. */
    private void retire(Set<String> present, Collector<String> out) throws Exception {
        List<String> retired = new ArrayList<>();
        for (String id : States.open(given).keys()) {
            if (!present.contains(id)) {
                retired.add(id);
            }
        }
        for (String id : retired) {
            States.open(given).remove(id);
            out.collect("{\"id\":\"" + id + "\",\"retired\":true}");
        }
    }
}
