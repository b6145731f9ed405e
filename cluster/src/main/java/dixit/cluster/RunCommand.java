package dixit.cluster;

import dixit.intake.Inputs;
import dixit.proposition.Moment;
import dixit.reading.InputException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit cluster run}: a job on a cluster in this program, or on the one that it is submitted to. */
@Command(
        name = "run",
        description = {
            "Reads an archive or a stream, and writes claims and propositions as JSON Lines.",
            "In the folder of -o: claims/, propositions/, problems/."
        },
        footer = {
            "",
            "Examples:",
            "  dixit cluster run archive/ -o results/ --as-of 2023-09-08",
            "  dixit cluster run --kafka localhost:9092 --topic news -o results/"
        })
final class RunCommand implements Callable<Integer> {
    private static final long SETTLE_MILLIS = 1000;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders: WARC, JSON Lines, any report.")
    private List<String> paths = List.of();

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "Reads a topic of this broker instead.")
    private @Nullable String kafka;

    @Option(names = "--topic", paramLabel = "NAME", description = "The topic: a report a message. Default: news.")
    private String topic = "news";

    @Option(names = "--until-now", description = "With --kafka: ends with what is there when it begins.")
    private boolean untilNow;

    @Option(
            names = "--streaming",
            description = "Reads files as a stream: propositions are written whenever they change.")
    private boolean streaming;

    @Option(names = "--parallelism", paramLabel = "N", description = "How many tasks of a kind at once. Default: 2.")
    private int parallelism = 2;

    @Option(names = "--as-of", paramLabel = "DATE", description = "As known by the end of that day. Default: all.")
    private @Nullable String asOf;

    @Option(names = "--ledger", paramLabel = "URL", description = "Adds every report to jdbc:postgresql://… too.")
    private @Nullable String ledger;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "Where results go.")
    private String folder = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() throws Exception {
        if ((kafka == null) == paths.isEmpty()) {
            throw usage("give files and folders, or --kafka");
        }
        // The only use of the clock: documents without a date count from now.
        Instant now = Clock.systemUTC().instant();
        Settings settings = new Settings(until(), now, streaming || kafka != null, SETTLE_MILLIS, ledger);
        Job job = Job.on(parallelism, settings, folder.contains("://") ? folder : Job.address(Path.of(folder)));
        DataStream<byte[]> reports = kafka == null ? job.files(names()) : job.kafka(kafka, topic, untilNow);
        job.run(reports);
        return 0;
    }

    private Instant until() {
        try {
            return Moment.asOf(Objects.requireNonNullElse(asOf, "9999-12-31"));
        } catch (DateTimeException e) {
            throw usage("--as-of " + asOf + ": is no date; write it as 2023-09-08");
        }
    }

    private List<String> names() {
        Inputs inputs = new Inputs(InputStream.nullInputStream());
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            try {
                names.addAll(path.contains("://") ? Remote.files(path) : inputs.find(path));
            } catch (InputException | java.io.IOException e) {
                throw usage(String.valueOf(e.getMessage()));
            }
        }
        if (paths.stream().allMatch(path -> !path.contains("://") && !Files.exists(Path.of(path)))) {
            throw usage("there is nothing to read");
        }
        return names;
    }

    private ParameterException usage(String what) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), what);
    }
}
