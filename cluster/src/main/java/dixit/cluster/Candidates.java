package dixit.cluster;

import dixit.story.SameText;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Pairs the documents that share a hash of their sketches; the key is the hash. */
final class Candidates extends KeyedProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    /** A run of words that so many documents share is a stock phrase, and says nothing of copying. */
    private static final int STOCK_PHRASE = 1000;

    /** A sketch so short that one shared hash is enough. */
    private static final int SHORT = 8;

    private final Settings settings;
    private transient @Nullable ListState<byte[]> earlier;

    Candidates(Settings settings) {
        this.settings = settings;
    }

    /** A document as far as it matters here. */
    record Sketched(String id, String report, boolean dated, long moment, int sketch) {

        static Sketched of(Paper paper, int sketch) {
            return new Sketched(
                    paper.origin().document(),
                    paper.report(),
                    paper.origin().published() != null,
                    paper.origin().known().getEpochSecond(),
                    sketch);
        }

        byte[] bytes() {
            return Bytes.of(out -> {
                Bytes.text(out, id);
                Bytes.text(out, report);
                out.writeBoolean(dated);
                out.writeLong(moment);
                out.writeInt(sketch);
            });
        }

        static Sketched read(byte[] bytes) {
            return Bytes.read(
                    bytes,
                    in -> new Sketched(Bytes.text(in), Bytes.text(in), in.readBoolean(), in.readLong(), in.readInt()));
        }

        boolean mayCopy(Sketched other) {
            boolean near = !dated || !other.dated || Math.abs(moment - other.moment) <= SameText.APART.toSeconds();
            return near && !report.equals(other.report) && !id.equals(other.id);
        }
    }

    @Override
    public void open(OpenContext context) {
        earlier = getRuntimeContext().getListState(States.forAWhile(States.list("earlier"), settings));
    }

    @Override
    public void processElement(Tuple2<String, byte[]> message, Context context, Collector<Tuple2<String, byte[]>> out)
            throws Exception {
        Sketched added = Sketched.read(message.f1);
        List<Sketched> before = new ArrayList<>();
        for (byte[] bytes : States.open(earlier).get()) {
            before.add(Sketched.read(bytes));
        }
        if (before.size() >= STOCK_PHRASE) {
            return;
        }
        for (Sketched other : before) {
            if (added.mayCopy(other)) {
                boolean first = added.id().compareTo(other.id()) < 0;
                String pair = first ? added.id() + " " + other.id() : other.id() + " " + added.id();
                int needed = Math.min(added.sketch(), other.sketch()) < SHORT ? 1 : 2;
                out.collect(Keyed.of(pair, new byte[] {(byte) needed}));
            }
        }
        States.open(earlier).add(message.f1);
    }
}
