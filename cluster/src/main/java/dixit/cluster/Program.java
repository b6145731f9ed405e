package dixit.cluster;

import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * The job, from reports to propositions: read each document, find the copies of it, join its claims. One program for an
 * archive and for a stream.
 */
final class Program {
    private final Settings settings;

    Program(Settings settings) {
        this.settings = settings;
    }

    /**
     * What comes out, a line of JSON each.
     *
     * @param claims each claim, once
     * @param propositions each proposition; where the job is live, again whenever it has changed
     */
    record Results(DataStream<String> claims, DataStream<String> propositions) {}

    /** From reports as {@link Report} writes them. */
    Results run(DataStream<byte[]> reports) {
        SingleOutputStreamOperator<Tuple2<String, byte[]>> read = reports.keyBy(new Keyed.ReportKey())
                .process(new ReadReports(settings), Keyed.TYPE)
                .name("read");
        DataStream<Tuple2<String, byte[]>> groups = Groups.of(copies(read), settings);
        DataStream<String> propositions = read.connect(groups)
                .keyBy(new Keyed.Key(), new Keyed.Key())
                .process(new Evidence(settings), Keyed.TYPE)
                .name("evidence")
                .keyBy(new Keyed.Key())
                .process(new Fold(settings), org.apache.flink.api.common.typeinfo.Types.STRING)
                .name("fold");
        return new Results(read.getSideOutput(ReadReports.CLAIMS), propositions);
    }

    /** To each document those that are one text with it. */
    private DataStream<Tuple2<String, byte[]>> copies(SingleOutputStreamOperator<Tuple2<String, byte[]>> read) {
        DataStream<Tuple2<String, byte[]>> texts = read.getSideOutput(ReadReports.TEXTS);
        return read.getSideOutput(ReadReports.SKETCHES)
                .keyBy(new Keyed.Key())
                .process(new Candidates(settings), Keyed.TYPE)
                .name("candidates")
                .keyBy(new Keyed.Key())
                .process(new Pairs(settings), Keyed.TYPE)
                .name("pairs")
                .connect(texts)
                .keyBy(new Keyed.Key(), new Keyed.Key())
                .process(new FirstText(settings), Keyed.TYPE)
                .name("first text")
                .connect(texts)
                .keyBy(new Keyed.Key(), new Keyed.Key())
                .process(new Compare(settings), Keyed.TYPE)
                .name("compare");
    }
}
