package dixit.cli;

import dixit.Reader;
import dixit.api.Server;
import dixit.api.ServerOptions;
import dixit.intake.Given;
import dixit.intake.Intake;
import dixit.language.DataFiles;
import dixit.ledger.Arrival;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.reading.Content;
import dixit.search.SyntaxLemmatizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dixit demo}: a small ledger of reports that come with Dixit, in a temporary folder, and the page on it. */
@Command(
        name = "demo",
        description = "Shows a story move from rumoured to happened, on reports that come with Dixit.",
        footer = {"", "Example:", "  dixit demo --port 0 --no-browser"})
final class DemoCommand implements Callable<Integer> {
    /** So that whoever looks can see the reports come in. */
    private static final long PAUSE = 700;

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 0 for any free port. Default: 7070.")
    private int port = 7070;

    @Option(names = "--no-browser", description = "Only says where the page is.")
    private boolean noBrowser;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFiles data = shared.data();
        Path folder = Files.createTempDirectory("dixit-demo");
        Ledger ledger = Ledgers.open(folder.resolve("demo.db").toString(), data, SyntaxLemmatizer.terms(data));
        ServerOptions options = new ServerOptions("127.0.0.1", port, null, false);
        Server server = new Server(ledger, data, options, Clock.systemUTC(), shared::problem);
        return Serving.until(server, options, shared, address -> show(address, ledger, data), () -> {
            ledger.close();
            delete(folder);
        });
    }

    private void show(String address, Ledger ledger, DataFiles data) {
        if (!noBrowser) {
            Browsers.open(address);
        }
        fill(ledger, data);
    }

    private void fill(Ledger ledger, DataFiles data) {
        Reader reader = Reader.load(data);
        Intake intake = Intake.load(data);
        for (String report : DemoReports.names()) {
            intake.read(
                    Content.of("examples/" + report, DemoReports.open(report)),
                    Given.NOTHING,
                    incoming -> ledger.add(Arrival.of(
                            reader.analyse(incoming.document()),
                            Clock.systemUTC().instant())),
                    shared::problem);
            pause();
        }
        shared.say("dixit: all " + DemoReports.names().size()
                + " reports are in; move the slider to see what was known when");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
