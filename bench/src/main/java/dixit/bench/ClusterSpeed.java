package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Filing;
import dixit.ledger.JoiningData;
import dixit.reading.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How much faster the cluster job is at parallelism 2 than at 1, and how fast beside {@code dixit add} without the store: each
 * once in turn, so many times, after one round for warming up.
 *
 * <p>Usage: {@code ClusterSpeed ARCHIVE-FOLDER WORK-FOLDER ROUNDS}
 */
public final class ClusterSpeed {
    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

    private final String archive;
    private final Path work;
    private final DataFiles data = DataFiles.bundled();
    private final Reader reader = Reader.load(data);
    private final Filing filing = new Filing(new JoiningData(data));

    private ClusterSpeed(String archive, Path work) {
        this.archive = archive;
        this.work = work;
    }

    public static void main(String[] arguments)
            throws IOException, InputException, InterruptedException, ExecutionException {
        ClusterSpeed speed = new ClusterSpeed(arguments[0], Files.createDirectories(Path.of(arguments[1])));
        speed.round(0);
        List<double[]> rounds = new ArrayList<>();
        for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            rounds.add(speed.round(round));
        }
        double pairs = median(rounds.stream().map(round -> round[0] / round[1]).toList());
        double reading =
                median(rounds.stream().map(round -> round[2] / round[1]).toList());
        System.out.printf(
                "medians: parallelism 2 is %.2f times as fast as 1, %.2f times as fast as two threads that only read%n",
                pairs, reading);
    }

    private double[] round(int number) throws IOException, InputException, InterruptedException, ExecutionException {
        double one = cluster(1);
        double two = cluster(2);
        double reading = reading();
        System.out.printf(
                "round %d: parallelism 1 %.1f s, 2 %.1f s; reading without a store %.1f s%n",
                number, one, two, reading);
        return new double[] {one, two, reading};
    }

    private double cluster(int parallelism) throws IOException {
        Path results = work.resolve("results");
        delete(results);
        long begin = System.nanoTime();
        int status = dixit.cluster.Main.run(
                "run", archive, "--parallelism", String.valueOf(parallelism), "-o", results.toString());
        if (status != 0) {
            throw new IllegalStateException("the job failed");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What {@code dixit add} does before it writes, with as many threads as the job has tasks; its claims go nowhere. */
    private double reading() throws InputException, InterruptedException, ExecutionException {
        Inputs files = new Inputs(InputStream.nullInputStream());
        Intake intake = Intake.load(data);
        AtomicInteger claims = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> jobs = new ArrayList<>();
            for (String name : files.find(archive)) {
                jobs.add(workers.submit(() -> {
                    intake.read(
                            files.open(name),
                            Given.NOTHING,
                            incoming -> claims.addAndGet(read(incoming.document())),
                            problem -> System.err.println(problem.getMessage()));
                    return null;
                }));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private int read(Document document) {
        Arrival arrival = Arrival.of(reader.analyse(document), NOW);
        ClaimWriter writer = new ClaimWriter(document, Form.STORED);
        List<String> lines =
                arrival.analysis().reading().claims().stream().map(writer::line).toList();
        return Filing.testimonies(arrival.analysis().reading().claims(), filing.of(arrival, false))
                        .size()
                + lines.size();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
