package dixit.cli;

import dixit.api.Server;
import dixit.api.ServerOptions;
import dixit.language.DataFiles;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dixit serve}: the ledger as a page and an API, until it is stopped. */
@Command(
        name = "serve",
        description = "Opens the ledger as a page in the browser, and an API behind it.",
        footer = {
            "",
            "Examples:",
            "  dixit serve",
            "  dixit serve --ledger news.db --port 8080",
            "  dixit serve --allow-judgements --token SECRET",
            "  dixit serve --host 0.0.0.0 --token SECRET"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 0 for any free port. Default: 7070.")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "For others than this machine; needs --token. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "SECRET",
            description = "What callers must show: to judge, and with --host to read. Default: $DIXIT_TOKEN.")
    private @Nullable String token = System.getenv("DIXIT_TOKEN");

    @Option(names = "--allow-judgements", description = "Whoever has the token may judge; else nothing can be changed.")
    private boolean judgements;

    @Override
    public Integer call() throws InterruptedException {
        DataFiles data = shared.data();
        ServerOptions options = options();
        Ledger ledger = ledgers.open(data, shared);
        Server server = new Server(ledger, data, options, Clock.systemUTC(), shared::problem);
        return Serving.until(server, options, shared, address -> prepare(ledger), ledger::close);
    }

    /** A first search loads what knows the dictionary forms of words, so that nobody else has to wait for it. */
    private void prepare(Ledger ledger) {
        Filter filter = Filter.ALL.words("dixit").limit(1);
        ledger.unhurried().documents(filter, View.asOf(Clock.systemUTC().instant()));
    }

    private ServerOptions options() {
        try {
            return new ServerOptions(host, port, token, judgements);
        } catch (IllegalArgumentException e) {
            throw shared.usage(e.getMessage() + "; give --token SECRET, or put it into DIXIT_TOKEN");
        }
    }
}
