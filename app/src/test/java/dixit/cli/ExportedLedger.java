package dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small ledger of reports in two languages, one of them copied, one denied, and what is exported from it. */
final class ExportedLedger {
    private static final String KREMLIN = """
            date: 2023-09-05
            outlet: La Nuova
            title: Vertice a Mosca
            url: https://nuova.example/vertice
            language: it
            ---
            Il Cremlino ha annunciato che Vladimir Putin incontrerà Kim Jong-un a Vladivostok il 12 settembre 2023.
            Secondo fonti anonime, la Corea del Nord avrebbe inviato munizioni alla Russia.
            """;
    private static final String DENIAL = """
            date: 2023-09-06
            outlet: The Post
            title: Pyongyang denies it 🚀
            url: https://post.example/denial
            language: en
            ---
            🚀 North Korea denied that it had sent ammunition to Russia. The United States condemned North Korea.
            Russian troops attacked Kyiv on 4 September 2023, Volodymyr Zelensky said.
            """;

    private final Path folder;
    private final Path ledger;

    ExportedLedger(Path folder) {
        this.folder = folder;
        this.ledger = folder.resolve("ledger.db");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("kremlin.txt"), KREMLIN);
            Files.writeString(folder.resolve("denial.txt"), DENIAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(
                "add",
                folder.resolve("kremlin.txt").toString(),
                folder.resolve("denial.txt").toString(),
                "../examples/vladivostok.txt");
    }

    /** Exports what is known by a day later than all reports; returns where. */
    Path export(String format, String name, String... options) {
        Path file = folder.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("export", format, "-o", file.toString(), "--as-of", "2023-10-31"));
        arguments.addAll(Arrays.asList(options));
        run(arguments.toArray(String[]::new));
        return file;
    }

    /** Runs a command on the ledger; returns what it wrote, on standard output and error. */
    String run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--ledger", ledger.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(InputStream.nullInputStream(), out, out, all.toArray(String[]::new));
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(status).as(said).isZero();
        return said;
    }

    /** The lines of a file. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
