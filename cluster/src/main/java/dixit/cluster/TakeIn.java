package dixit.cluster;

import dixit.intake.Given;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.InputStream;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Turns inputs into reports; what cannot be read is told aside, and the rest goes on. */
abstract class TakeIn<T> extends ProcessFunction<T, byte[]> {
    private static final long serialVersionUID = 1L;

    static final OutputTag<String> PROBLEMS = new OutputTag<>("problems", Types.STRING);

    /** Gives out the reports in a stream, and closes it. */
    void read(String uri, InputStream in, Context context, Collector<byte[]> out) {
        Dixit.intake()
                .read(
                        Content.of(uri, in),
                        Given.NOTHING,
                        incoming -> {
                            String language = incoming.document().language();
                            if (Dixit.reader().knows(language)) {
                                out.collect(Report.of(incoming).bytes());
                            } else {
                                context.output(
                                        PROBLEMS,
                                        incoming.document().uri() + ": is in a language without a pack (" + language
                                                + ")");
                            }
                        },
                        problem -> context.output(PROBLEMS, message(problem)));
    }

    private static String message(InputException problem) {
        return String.valueOf(problem.getMessage()).replaceAll("[\\r\\n]+", " ");
    }
}
