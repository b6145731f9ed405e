package dixit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A Kafka broker in KRaft mode on this machine, from its published artifacts, as a program of its own. */
final class KafkaBroker implements AutoCloseable {
    static final String ADDRESS = "localhost:19092";
    private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg";

    private final Process process;

    private KafkaBroker(Process process) {
        this.process = process;
    }

    /** Starts a broker that keeps its log in a folder. */
    static KafkaBroker start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@localhost:19093",
                "listeners", "PLAINTEXT://localhost:19092,CONTROLLER://localhost:19093",
                "advertised.listeners", "PLAINTEXT://" + ADDRESS,
                "controller.listener.names", "CONTROLLER",
                "log.dirs", folder.resolve("log").toString(),
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        Path file = folder.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        run(folder, "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", file.toString())
                .waitFor();
        return new KafkaBroker(run(folder, "kafka.Kafka", file.toString()));
    }

    private static Process run(Path folder, String... command) throws IOException {
        List<String> java = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path")));
        java.addAll(List.of(command));
        return new ProcessBuilder(java)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("broker.log").toFile()))
                .start();
    }

    /** Makes a topic of two partitions. */
    void topic(String name) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", ADDRESS))) {
            admin.createTopics(List.of(new NewTopic(name, 2, (short) 1))).all().get();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
