package dixit.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** A job from its inputs to files: {@code claims/}, {@code propositions/} and {@code problems/} in a folder. */
final class Job {
    private static final Duration CHECKPOINTS = Duration.ofSeconds(10);
    private static final int RESTARTS = 3;

    private final StreamExecutionEnvironment flink;
    private final Settings settings;
    private final String folder;

    private Job(StreamExecutionEnvironment flink, Settings settings, String folder) {
        this.flink = flink;
        this.settings = settings;
        this.folder = folder;
    }

    /** A job on the cluster that it is submitted to; without one, on one in this program. */
    static Job on(int parallelism, Settings settings, String folder) {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment(configuration(settings));
        flink.setParallelism(parallelism);
        return new Job(flink, settings, folder);
    }

    private static Configuration configuration(Settings settings) {
        Configuration configuration = new Configuration();
        configuration.set(
                ExecutionOptions.RUNTIME_MODE,
                settings.live() ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        // Flink would choose for itself by the bytes exchanged, of which reports have few for the work that they make.
        configuration.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        // Whatever is exchanged is our own bytes: a type that Flink would hand to Kryo is an error.
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64));
        if (settings.live()) {
            configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINTS);
            configuration.set(CheckpointingOptions.ENABLE_CHECKPOINTS_AFTER_TASKS_FINISH, true);
        }
        return configuration;
    }

    /** The reports in files. */
    DataStream<byte[]> files(List<String> names) {
        return problems(flink.fromData(names, Types.STRING)
                .rebalance()
                .process(new TakeInFile(), Keyed.BYTES)
                .name("take in"));
    }

    /**
     * The reports in a Kafka topic, from its beginning.
     *
     * @param untilNow whether to end with what is there when the job begins
     */
    DataStream<byte[]> kafka(String servers, String topic, boolean untilNow) {
        var source = KafkaSource.<org.apache.flink.api.java.tuple.Tuple2<String, byte[]>>builder()
                .setBootstrapServers(servers)
                .setTopics(topic)
                .setGroupId("dixit")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new KafkaMessages());
        if (untilNow) {
            source.setBounded(OffsetsInitializer.latest());
        }
        return problems(flink.fromSource(source.build(), WatermarkStrategy.noWatermarks(), "kafka", Keyed.TYPE)
                .process(new TakeInMessage(), Keyed.BYTES)
                .name("take in"));
    }

    private DataStream<byte[]> problems(SingleOutputStreamOperator<byte[]> reports) {
        write(reports.getSideOutput(TakeIn.PROBLEMS), "problems");
        return reports;
    }

    private void write(DataStream<String> lines, String name) {
        FileSink<String> sink = FileSink.forRowFormat(
                        new org.apache.flink.core.fs.Path(folder, name), new SimpleStringEncoder<String>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
        lines.sinkTo(sink).name(name);
    }

    /** Runs to the end. */
    void run(DataStream<byte[]> reports) throws Exception {
        Program.Results results = new Program(settings).run(reports);
        write(results.claims(), "claims");
        write(results.propositions(), "propositions");
        flink.execute("dixit");
    }

    /** A folder as Flink writes it. */
    static String address(Path folder) {
        return folder.toAbsolutePath().toUri().toString();
    }
}
