package dixit.cli;

import dixit.api.Server;
import dixit.api.ServerOptions;
import dixit.language.DataFiles;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.search.SyntaxLemmatizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Goes once through what users do first, so that the JDK can note in its ahead-of-time cache what that takes; the launcher
 * runs it after it has built Dixit.
 */
final class Rehearsal {
    private static final List<String> QUESTIONS =
            List.of("", "api", "api/propositions?moved=true&limit=25", "api/propositions", "api/claims?limit=20");

    private Rehearsal() {}

    /**
     * Goes through it.
     *
     * @param arguments a report
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dixit");
        String file = folder.resolve("ledger.db").toString();
        try {
            run("read", "--explain", arguments[0]);
            run("add", "--ledger", file, arguments[0]);
            run("propositions", "--ledger", file);
            serve(file);
        } finally {
            DemoCommand.delete(folder);
        }
    }

    private static void run(String... arguments) {
        Main.run(InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err, arguments);
    }

    private static void serve(String file) throws IOException {
        DataFiles data = DataFiles.bundled();
        ServerOptions options = new ServerOptions("127.0.0.1", 0, null, false);
        try (Ledger ledger = Ledgers.open(file, data, SyntaxLemmatizer.terms(data));
                Server server =
                        new Server(ledger, data, options, Clock.systemUTC(), problem -> problem.printStackTrace())) {
            String address = "http://127.0.0.1:" + server.start() + "/";
            for (String question : QUESTIONS) {
                try (InputStream answer = URI.create(address + question).toURL().openStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
