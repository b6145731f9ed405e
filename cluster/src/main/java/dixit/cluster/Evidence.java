package dixit.cluster;

import dixit.ledger.TestimonyBytes;
import dixit.proposition.Block;
import dixit.proposition.Origin;
import dixit.proposition.Testimony;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Gives a document's claims its place among copies, and sends each to its block; the key is the document. */
final class Evidence
        extends KeyedCoProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable ValueState<byte[]> evidence;
    private transient @Nullable ValueState<byte[]> group;

    Evidence(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        evidence = getRuntimeContext().getState(States.forAWhile(States.value("evidence"), settings));
        group = getRuntimeContext().getState(States.forAWhile(States.value("group"), settings));
    }

    @Override
    public void processElement1(Tuple2<String, byte[]> read, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        States.open(evidence).update(read.f1);
        changed(context, out);
    }

    @Override
    public void processElement2(Tuple2<String, byte[]> told, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        byte[] before = States.open(group).value();
        if (before == null || Paper.Group.read(told.f1).follows(Paper.Group.read(before))) {
            States.open(group).update(told.f1);
            changed(context, out);
        }
    }

    private void changed(Context context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        if (settings.live()) {
            send(out);
        } else {
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Tuple2<String, byte[]>> out) throws Exception {
        send(out);
    }

    private void send(Collector<Tuple2<String, byte[]>> out) throws Exception {
        byte[] read = States.open(evidence).value();
        byte[] told = States.open(group).value();
        if (read == null) {
            return;
        }
        Bytes.read(read, in -> {
            Paper paper = Paper.read(in);
            Origin origin = told == null ? paper.origin() : paper.in(Paper.Group.read(told));
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String id = Bytes.text(in);
                byte[] bytes = Bytes.block(in);
                Testimony testimony = TestimonyBytes.read(bytes, id, origin);
                out.collect(Keyed.of(Block.of(testimony), Said.bytes(id, origin, bytes)));
            }
            return count;
        });
    }
}
