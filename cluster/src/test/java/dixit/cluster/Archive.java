package dixit.cluster;

import dixit.document.Document;
import dixit.intake.Given;
import dixit.intake.Incoming;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import dixit.json.PropositionWriter;
import dixit.ledger.Arrival;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.ledger.View;
import dixit.reading.Content;
import dixit.search.Terms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An archive of reports made up for tests, and what {@code dixit add} makes of it. */
final class Archive {
    static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant AS_OF = Instant.parse("2023-12-31T23:59:59Z");

    private static final List<String> NAMES = List.of(
            "Vladimir Putin", "Kim Jong-un", "Emmanuel Macron", "Giorgia Meloni", "Volodymyr Zelensky", "Xi Jinping");
    private static final List<String> OUTLETS = List.of("La Nuova", "The Post", "Il Mattino", "Agenzia Uno", "Herald");
    private static final List<String> SAID = List.of(
            "%s met %s in Vienna on Monday, the Kremlin said. Sources said that %s might visit Paris in October.",
            "%s will meet %s next week, a spokesman announced. %s condemned the attack on the embassy.",
            "%s denied that he had met %s. According to officials, weapons were sent to %s last month.",
            "Il ministero ha annunciato che %s incontrerà %s a Roma. Secondo fonti anonime, %s avrebbe inviato aiuti.");

    private final Path file;
    private final List<Incoming> reports = new ArrayList<>();

    /** Writes an archive of so many reports as JSON Lines in two files; every seventh is the copy of an earlier one. */
    Archive(Path folder, int count) throws IOException {
        this.file = Files.createDirectories(folder.resolve("archive"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(i));
        }
        for (int part = 0; part < 2; part++) {
            List<String> some = lines.subList(part * count / 2, (part + 1) * count / 2);
            Path path = file.resolve("part" + part + ".jsonl");
            Files.write(path, some);
            Dixit.intake()
                    .read(
                            Content.of(path.toString(), Files.newInputStream(path)),
                            Given.NOTHING,
                            reports::add,
                            problem -> {
                                throw new IllegalStateException(problem);
                            });
        }
    }

    private static String line(int number) {
        int told = number % 7 == 6 ? number - 6 : number;
        String first = NAMES.get(told % NAMES.size());
        String second = NAMES.get((told / 2 + 1) % NAMES.size());
        String third = NAMES.get((told / 5 + 2) % NAMES.size());
        String more =
                " The talks in hall %d lasted %d hours and %d delegates from %d countries took part in the meeting, where %d speeches on trade, on grain and on the price of gas were heard before dinner."
                        .formatted(told, 2 + told % 9, 10 + told % 90, 3 + told % 40, told % 23);
        String text = SAID.get(told % SAID.size()).formatted(first, second, third) + more;
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(told * 3L % 300).plusDays(told == number ? 0 : 1);
        return "{\"text\":\"%s\",\"date\":\"%s\",\"outlet\":\"%s\",\"url\":\"https://news.example/%d\",\"language\":\"%s\"}"
                .formatted(
                        text, day, OUTLETS.get(number % OUTLETS.size()), number, told % SAID.size() == 3 ? "it" : "en");
    }

    Path folder() {
        return file;
    }

    /** Each report as a message of its own. */
    static byte[] message(int number) {
        return line(number).getBytes(StandardCharsets.UTF_8);
    }

    /** The claims in them, a line each, sorted. */
    List<String> claims() {
        return reports.stream()
                .map(Incoming::document)
                .flatMap(Archive::claims)
                .sorted()
                .toList();
    }

    private static Stream<String> claims(Document document) {
        ClaimWriter writer = new ClaimWriter(document, Form.EXPLAINED);
        return Dixit.reader().read(document).claims().stream().map(writer::line);
    }

    /** The propositions that a ledger makes of them, a line each, sorted. */
    List<String> propositions(Path ledger) {
        Terms terms = new Terms((text, language) -> List.of(), List.of());
        try (Ledger added = Ledgers.open(ledger.toString(), Dixit.data(), terms)) {
            for (Incoming report : reports) {
                added.add(new Arrival(
                        Dixit.reader().analyse(report.document()),
                        report.report().guid(),
                        report.report().credit(),
                        report.report().via(),
                        report.report().standing(),
                        null,
                        NOW));
            }
            PropositionWriter writer = new PropositionWriter(Dixit.joining().label("en"));
            return added.propositions(Filter.ALL, View.asOf(AS_OF)).stream()
                    .map(writer::line)
                    .sorted()
                    .toList();
        }
    }

    /** The lines in the files of a result, sorted. */
    static List<String> lines(Path results, String name) throws IOException {
        return parts(results.resolve(name)).stream().sorted().toList();
    }

    /** Of lines about one thing the last, as whoever keeps up with a live job sees them; sorted. */
    static List<String> latest(Path results, String name) throws IOException {
        Map<String, String> latest = new java.util.TreeMap<>();
        for (String line : parts(results.resolve(name))) {
            latest.put(line.substring(0, line.indexOf(',')), line);
        }
        return latest.values().stream()
                .filter(line -> !line.contains("\"retired\":true"))
                .sorted()
                .toList();
    }

    private static List<String> parts(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(folder)) {
            return lines;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path part : files.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.comparingInt(Archive::number))
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    /** Part files of one task are numbered in the order of their checkpoints. */
    private static int number(Path part) {
        String name = part.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }
}
