package dixit.cluster;

import java.io.ByteArrayInputStream;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** The reports in a message: mostly one, as JSON. */
final class TakeInMessage extends TakeIn<Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(Tuple2<String, byte[]> message, Context context, Collector<byte[]> out) {
        read(message.f0, new ByteArrayInputStream(message.f1), context, out);
    }
}
