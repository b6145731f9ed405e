package dixit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Short reports through a real broker into the Flink job: whether each comes out, and none twice.
 *
 * <p>Usage: {@code KafkaRun COUNT FOLDER PARALLELISM}; the folder must be new
 */
public final class KafkaRun {
    private static final List<String> COUNTRIES =
            List.of("Italy", "Russia", "North Korea", "France", "Germany", "Japan", "Ukraine", "China");

    private KafkaRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        try (KafkaBroker broker = KafkaBroker.start(folder.resolve("kafka"))) {
            broker.topic("news");
            send(count);
            long begin = System.nanoTime();
            int status = dixit.cluster.Main.run(
                    "run",
                    "--kafka",
                    KafkaBroker.ADDRESS,
                    "--until-now",
                    "--parallelism",
                    arguments[2],
                    "-o",
                    folder.resolve("results").toString());
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "status %d, %d messages in %.0f s: %.0f a second%n", status, count, seconds, count / seconds);
        }
        count(folder.resolve("results/claims"), count);
    }

    private static void send(int count) throws ExecutionException, InterruptedException {
        Map<String, Object> properties = Map.of("bootstrap.servers", KafkaBroker.ADDRESS, "acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(new ProducerRecord<>("news", message(i).getBytes(StandardCharsets.UTF_8))));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
    }

    private static String message(int number) {
        String first = COUNTRIES.get(number % COUNTRIES.size());
        String second = COUNTRIES.get((number / 8 + 1) % COUNTRIES.size());
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "text",
                        "%s attacked %s on day %d, officials said.".formatted(first, second, number),
                        "date",
                        LocalDate.of(2015, 1, 1).plusDays(number % 3000).toString(),
                        "outlet",
                        "Outlet " + number % 50,
                        "language",
                        "en",
                        "url",
                        "https://news.example/" + number));
    }

    private static void count(Path claims, int count) throws IOException {
        JsonMapper json = new JsonMapper();
        Set<String> documents = new HashSet<>();
        Set<String> ids = new HashSet<>();
        int lines = 0;
        try (Stream<Path> files = Files.walk(claims)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(file)) {
                    var claim = json.readTree(line);
                    documents.add(claim.at("/document/url").asString());
                    ids.add(claim.get("id").asString());
                    lines++;
                }
            }
        }
        System.out.printf(
                "%d of %d reports have claims; %d claims, %d of them twice%n",
                documents.size(), count, ids.size(), lines - ids.size());
    }
}
