package dixit.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much faster the cluster job is at parallelism 2 than at 1, and how fast beside {@code dixit add} without the store: each
 * once in turn, so many times, after one round for warming up. What a job takes for one short report, its beginning and its
 * end, is measured in each round as well, and what it takes without that is told beside the whole.
 *
 * <p>Usage: {@code ClusterSpeed ARCHIVE-FOLDER WORK-FOLDER ROUNDS}
 */
public final class ClusterSpeed {
    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int THREADS = 2;
    private static final int HELD = 4 * THREADS;

    private final String archive;
    private final Path work;
    private final DataFiles data = DataFiles.bundled();
    private final Reader reader = Reader.load(data);
    private final Filing filing = new Filing(new JoiningData(data));

    private ClusterSpeed(String archive, Path work) {
        this.archive = archive;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        ClusterSpeed speed = new ClusterSpeed(arguments[0], Files.createDirectories(Path.of(arguments[1])));
        speed.round(0);
        List<Round> rounds = new ArrayList<>();
        for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            rounds.add(speed.round(round));
        }
        print("the whole job", rounds, Taken::clock);
        print("without beginning and end", rounds, Taken::net);
    }

    private static void print(String what, List<Round> rounds, ToDoubleFunction<Taken> took) {
        System.out.printf(
                "medians, %s: parallelism 2 is %.2f times as fast as 1, %.2f times as fast as two threads that only read%n",
                what,
                median(rounds, round -> took.applyAsDouble(round.one) / took.applyAsDouble(round.two)),
                median(rounds, round -> round.reading.clock / took.applyAsDouble(round.two)));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Paces.median(rounds.stream().map(value::applyAsDouble).toList());
    }

    /** Three runs over the same reports. */
    private record Round(Taken one, Taken two, Taken reading) {}

    /**
     * What a run took, in seconds.
     *
     * @param clock on the clock
     * @param processor of processor time, of all threads
     * @param empty on the clock, for one short report
     */
    private record Taken(double clock, double processor, double empty) {
        double net() {
            return clock - empty;
        }

        @Override
        public String toString() {
            return "%.1f s (%.1f s of processor time; %.1f s for one report)".formatted(clock, processor, empty);
        }
    }

    private Round round(int number) throws Exception {
        Taken one = cluster(1);
        Taken two = cluster(2);
        Taken reading = taken(this::reading, 0);
        System.out.printf("round %d: parallelism 1 %s, 2 %s; reading without a store %s%n", number, one, two, reading);
        return new Round(one, two, reading);
    }

    private Taken cluster(int parallelism) throws Exception {
        Path single = Files.writeString(work.resolve("single.txt"), "Rome met Paris on Monday, officials said.");
        double empty = taken(() -> job(single.toString(), parallelism), 0).clock;
        return taken(() -> job(archive, parallelism), empty);
    }

    private Taken taken(Callable<Integer> run, double empty) throws Exception {
        long processor = PROCESS.getProcessCpuTime();
        long begin = System.nanoTime();
        if (run.call() != 0) {
            throw new IllegalStateException("the job failed");
        }
        double clock = (System.nanoTime() - begin) / 1e9;
        return new Taken(clock, (PROCESS.getProcessCpuTime() - processor) / 1e9, empty);
    }

    private int job(String input, int parallelism) throws IOException {
        Path results = work.resolve("results");
        delete(results);
        return dixit.cluster.Main.run(
                "run", input, "--parallelism", String.valueOf(parallelism), "-o", results.toString());
    }

    /** What {@code dixit add} does before it writes, with as many threads as the job has tasks; its claims go nowhere. */
    private int reading() throws InputException {
        Inputs files = new Inputs(InputStream.nullInputStream());
        AtomicInteger claims = new AtomicInteger();
        try (ExecutorService readers = Executors.newFixedThreadPool(THREADS)) {
            Intake intake = Intake.load(data).spreading(readers, HELD);
            for (String name : files.find(archive)) {
                intake.read(
                        files.open(name),
                        Given.NOTHING,
                        incoming -> claims.addAndGet(read(incoming.document())),
                        problem -> System.err.println(problem.getMessage()));
            }
        }
        return claims.get() > 0 ? 0 : 1;
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
