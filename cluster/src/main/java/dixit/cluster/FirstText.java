package dixit.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Sends the text of a pair's first document to the second. */
final class FirstText extends WithText {
    private static final long serialVersionUID = 1L;

    FirstText(Settings settings) {
        super(settings);
    }

    @Override
    void meet(String document, byte[] second, byte[] text, Collector<Tuple2<String, byte[]>> out) {
        out.collect(Keyed.of(new String(second, StandardCharsets.UTF_8), text));
    }
}
