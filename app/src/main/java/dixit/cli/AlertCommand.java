package dixit.cli;

import dixit.ledger.Alert;
import dixit.ledger.Ledger;
import dixit.ledger.Notice;
import dixit.reading.Addresses;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit alert}: saved questions. */
@Command(
        name = "alert",
        description = "Keeps saved questions: add and watch tell of each new match and each change of status.",
        subcommands = {AlertCommand.Add.class, AlertCommand.Listing.class, AlertCommand.Remove.class},
        footer = {
            "",
            "Examples:",
            "  dixit alert add kim --actor \"Kim Jong-un\" --status CONFIRMED",
            "  dixit alert add sanctions --event SANCTION --webhook https://desk.example.org/hook",
            "  dixit alert add sweden --country SWE --command 'mail -s \"$DIXIT_LINE\" desk@example.org'",
            "  dixit alert list",
            "  dixit alert remove kim"
        })
final class AlertCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Override
    public Integer call() {
        throw shared.usage("say what to do: add, list or remove");
    }

    /** {@code dixit alert add}. */
    @Command(
            name = "add",
            description = "Adds a saved question; what matches already is not told.",
            footer = {"", "Example:", "  dixit alert add kim --actor \"Kim Jong-un\" --status CONFIRMED"})
    static final class Add extends LedgerCommand.Keeping {
        private static final int SECRET_BYTES = 24;

        @Parameters(paramLabel = "NAME", description = "What you call it.")
        private String name = "";

        @Mixin
        private FilterOptions filters = new FilterOptions();

        @Option(names = "--words", paramLabel = "WORDS", description = "Words that a claim must have.")
        private @Nullable String words;

        @Option(
                names = "--webhook",
                paramLabel = "URL",
                description = "Where each change is sent: JSON, signed as Standard Webhooks has it.")
        private @Nullable String webhook;

        @Option(
                names = "--secret-file",
                paramLabel = "FILE",
                description = "The signature's secret (whsec_…). Default: a new one is made and shown.")
        private @Nullable Path secretFile;

        @Option(
                names = "--command",
                paramLabel = "COMMAND",
                description = "What the shell runs for each change: JSON on its input, the line in DIXIT_LINE.")
        private @Nullable String command;

        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            if (webhook != null && Addresses.web(webhook) == null) {
                throw shared.usage("--webhook " + webhook + ": is no web address");
            }
            String secret = secret();
            Alert alert = new Alert(
                    name,
                    filters.filter(words, Integer.MAX_VALUE, shared),
                    webhook,
                    secret,
                    command,
                    Clock.systemUTC().instant());
            try {
                out.write("added; " + ledger.alerts().add(alert) + " propositions match already\n");
            } catch (IllegalArgumentException e) {
                throw shared.usage(name + ": " + e.getMessage());
            }
            if (secret != null && secretFile == null) {
                out.write("secret of the signature: whsec_" + secret + "\n");
            }
            return Main.DONE;
        }

        private @Nullable String secret() {
            if (webhook == null) {
                return null;
            }
            if (secretFile == null) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                return Base64.getEncoder().encodeToString(bytes);
            }
            try {
                String secret = Files.readString(secretFile).strip().replaceFirst("^whsec_", "");
                return Base64.getDecoder().decode(secret).length == 0 ? badSecret() : secret;
            } catch (IOException | IllegalArgumentException e) {
                return badSecret();
            }
        }

        private String badSecret() {
            throw shared.usage("--secret-file " + secretFile + ": has no secret in it; write whsec_ and Base64");
        }
    }

    /** {@code dixit alert list}. */
    @Command(name = "list", description = "Lists the saved questions, and what could not be delivered yet.")
    static final class Listing extends LedgerCommand.Keeping {
        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            List<Notice> waiting = ledger.alerts().waiting();
            for (Alert alert : ledger.alerts().all()) {
                out.write(alert.name() + " · " + FilterOptions.shown(alert.question())
                        + (alert.webhook() == null ? "" : " · webhook " + alert.webhook())
                        + (alert.command() == null ? "" : " · command " + alert.command()) + "\n");
                for (Notice notice : waiting) {
                    if (notice.alert().equals(alert.name())) {
                        out.write("  " + state(notice) + " · " + notice.line() + "\n");
                    }
                }
            }
            return Main.DONE;
        }

        private static String state(Notice notice) {
            String error =
                    notice.error() == null ? "" : " (" + notice.attempts() + " attempts: " + notice.error() + ")";
            return (notice.due() == null ? "given up" : "waiting") + error;
        }
    }

    /** {@code dixit alert remove}. */
    @Command(name = "remove", description = "Ends a saved question.")
    static final class Remove extends LedgerCommand.Keeping {
        @Parameters(paramLabel = "NAME", description = "What you call it.")
        private String name = "";

        @Override
        int keep(Ledger ledger, Writer out) {
            if (!ledger.alerts().remove(name)) {
                throw shared.usage(name + ": there is no alert of this name");
            }
            return Main.DONE;
        }
    }
}
