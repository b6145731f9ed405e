package dixit.bench;

import dixit.Reader;
import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.reading.InputException;
import dixit.search.Analysis;
import dixit.search.SyntaxLemmatizer;
import dixit.search.Terms;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * How fast and how large a ledger grows, and how fast it answers: reports repeated with other dates and names until
 * there are as many as asked for.
 *
 * <p>Usage: {@code LedgerScale FOLDER-OF-REPORTS,… COUNT LEDGER.db}
 */
public final class LedgerScale {
    private static final int THREADS = 2;
    private static final int ASKED = 40;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private LedgerScale() {}

    public static void main(String[] arguments) throws IOException, InputException {
        int count = Integer.parseInt(arguments[1]);
        Path file = Path.of(arguments[2]);
        DataFiles data = DataFiles.bundled();
        Reader reader = Reader.load(data);
        List<Document> reports = Variants.reports(List.of(arguments[0].split(",")), data, reader);
        Files.deleteIfExists(file);
        Terms terms = SyntaxLemmatizer.terms(data);
        reports.forEach(reader::read);
        try (Ledger ledger = Ledgers.open(file.toString(), data, terms)) {
            add(ledger, reader, reports, count);
            System.out.printf("size: %.1f kB a report%n", size(file) / 1000.0 / count);
            System.out.printf(
                    "memory in use: %d MB%n",
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
            ask(ledger);
        }
    }

    private static void add(Ledger ledger, Reader reader, List<Document> reports, int count) {
        long begin = System.nanoTime();
        long last = begin;
        Semaphore places = new Semaphore(THREADS * 4);
        AtomicLong reading = new AtomicLong();
        AtomicLong filing = new AtomicLong();
        for (int lot = 0; lot < count; lot += 1000) {
            try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
                for (int i = lot; i < Math.min(count, lot + 1000); i++) {
                    Document document = Variants.of(reports.get(i % reports.size()), i, reports.size());
                    places.acquireUninterruptibly();
                    workers.execute(() -> {
                        try {
                            long start = CLOCK.getCurrentThreadCpuTime();
                            Analysis analysis = reader.analyse(document);
                            long read = CLOCK.getCurrentThreadCpuTime();
                            ledger.add(Arrival.of(analysis, Instant.parse("2024-01-01T00:00:00Z")));
                            reading.addAndGet(read - start);
                            filing.addAndGet(CLOCK.getCurrentThreadCpuTime() - read);
                        } finally {
                            places.release();
                        }
                    });
                }
            }
            long now = System.nanoTime();
            double size = 1e6 * Math.min(1000, count - lot);
            System.out.printf(
                    "reports %d–%d: %.1f ms a report; processor time: reading %.1f ms, filing %.1f ms%n",
                    lot,
                    Math.min(count, lot + 1000),
                    (now - last) / size,
                    reading.getAndSet(0) / size,
                    filing.getAndSet(0) / size);
            last = now;
        }
        long settling = CLOCK.getCurrentThreadCpuTime();
        ledger.settle();
        long end = System.nanoTime();
        System.out.printf(
                "joining all: %.1f s; processor time %.1f s%n",
                (end - last) / 1e9, (CLOCK.getCurrentThreadCpuTime() - settling) / 1e9);
        System.out.printf("added: %.1f reports/s%n", count / ((end - begin) / 1e9));
    }

    private static long size(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(each -> each.getFileName()
                            .toString()
                            .equals(file.getFileName().toString()))
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
    }

    private static void ask(Ledger ledger) {
        View view = View.asOf(Moment.asOf("2020-06-30"));
        List<Proposition> some = ledger.propositions(Filter.ALL.limit(ASKED), view);
        List<String> words =
                List.of("presidente", "oil", "incontri", "NATO", "governo", "ministro Putin", "Sweden", "Iran");
        time(
                "ask",
                i -> ledger.claims(Filter.ALL.words(words.get(i % words.size())).limit(50), view)
                        .size());
        time(
                "propositions --as-of",
                i -> ledger.propositions(
                                Filter.ALL.limit(50), View.asOf(Moment.asOf("%d-06-30".formatted(2016 + i % 7))))
                        .size());
        time(
                "propositions --country --as-of",
                i -> ledger.propositions(
                                country(i % 2 == 0 ? "FIN" : "ITA").limit(50),
                                View.asOf(Moment.asOf("%d-06-30".formatted(2016 + i % 7))))
                        .size());
        time("proposition", i -> {
            Proposition found = ledger.proposition(some.get(i % some.size()).id(), view);
            return found == null ? 0 : ledger.claimsOf(found, view).size();
        });
    }

    private static Filter country(String code) {
        return new Filter(null, null, null, code, null, null, null, null, null, null, null, Integer.MAX_VALUE);
    }

    /** One question of several alike. */
    private interface Question {
        int answer(int number);
    }

    private static void time(String what, Question question) {
        for (int i = 0; i < 10; i++) {
            question.answer(i);
        }
        double[] milliseconds = new double[ASKED];
        int results = 0;
        for (int i = 0; i < ASKED; i++) {
            long begin = System.nanoTime();
            results += question.answer(i);
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s: median %.0f ms, 95th percentile %.0f ms (%d results in all)%n",
                what, milliseconds[ASKED / 2], milliseconds[ASKED * 95 / 100], results);
    }
}
