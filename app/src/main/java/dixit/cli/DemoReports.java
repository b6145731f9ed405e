package dixit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reports of {@code examples/} that travel with Dixit, in the order in which they are to come in. */
final class DemoReports {
    private static final String FOLDER = "/dixit/demo/";

    private DemoReports() {}

    static List<String> names() {
        try (InputStream in = open("reports.lst")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        InputStream in = DemoReports.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }
}
