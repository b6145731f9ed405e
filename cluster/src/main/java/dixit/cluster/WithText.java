package dixit.cluster;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Brings what asks for a document's text together with it, whichever comes first; the key is the document. */
abstract class WithText
        extends KeyedCoProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable ValueState<byte[]> text;
    private transient @Nullable ListState<byte[]> waiting;

    WithText(Settings settings) {
        this.settings = settings;
    }

    /** What to do once both are there. */
    abstract void meet(String document, byte[] asking, byte[] text, Collector<Tuple2<String, byte[]>> out);

    @Override
    public void open(OpenContext context) {
        text = getRuntimeContext().getState(States.forAWhile(States.value("text"), settings));
        waiting = getRuntimeContext().getListState(States.forAWhile(States.list("waiting"), settings));
    }

    @Override
    public void processElement1(Tuple2<String, byte[]> asking, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        byte[] known = States.open(text).value();
        if (known == null) {
            States.open(waiting).add(asking.f1);
        } else {
            meet(asking.f0, asking.f1, known, out);
        }
    }

    @Override
    public void processElement2(Tuple2<String, byte[]> found, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        States.open(text).update(found.f1);
        for (byte[] asking : States.open(waiting).get()) {
            meet(found.f0, asking, found.f1, out);
        }
        States.open(waiting).clear();
    }
}
